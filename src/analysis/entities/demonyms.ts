/** Words for people and things of a country, region or religion; they are not marked. "a Korean firm", "two Danes". */
export const DEMONYMS = new Set(
  `afghan afghans african africans albanian albanians algerian algerians american americans andorran angolan angolans
  arab arabs arabian arabic arabians argentine argentines argentinian argentinians armenian armenians asian asians
  australian australians austrian austrians azerbaijani azerbaijanis azeri azeris bahamian bahraini bahrainis
  bangladeshi bangladeshis basque basques bavarian bavarians belarusian belarusians belgian belgians bolivian bolivians
  bosnian bosnians brazilian brazilians british briton britons brits bulgarian bulgarians burmese burundian
  californian californians cambodian cambodians cameroonian cameroonians canadian canadians caribbean catalan catalans
  caucasian chechen chechens chilean chileans chinese colombian colombians congolese corsican croatian croatians croat
  croats cuban cubans cypriot cypriots czech czechs danish dane danes dutch dutchman ecuadorean ecuadorian ecuadorians
  egyptian egyptians emirati emiratis english englishman englishmen eritrean eritreans estonian estonians ethiopian
  ethiopians european europeans fijian filipino filipinos finnish finn finns flemish floridian french frenchman
  frenchmen gabonese gambian georgian georgians german germans ghanaian ghanaians greek greeks guatemalan guatemalans
  guinean haitian haitians hawaiian hawaiians hispanic hispanics honduran hondurans hungarian hungarians icelandic
  icelander indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman irishmen israeli
  israelis italian italians ivorian jamaican jamaicans japanese jordanian jordanians kazakh kazakhs kenyan kenyans
  korean koreans kosovar kosovars kurd kurds kurdish kuwaiti kuwaitis kyrgyz laotian latino latinos latina latinas
  latvian latvians lebanese liberian liberians libyan libyans lithuanian lithuanians londoner londoners luxembourgish
  macedonian macedonians malagasy malawian malay malaysian malaysians malian malians maltese maori mauritanian mexican
  mexicans moldovan moldovans mongolian mongolians montenegrin moroccan moroccans mozambican namibian nepalese nepali
  nepalis nicaraguan nicaraguans nigerian nigerians nordic norwegian norwegians omani omanis ottoman pakistani
  pakistanis palestinian palestinians panamanian panamanians papuan paraguayan parisian parisians persian persians
  peruvian peruvians polish pole poles portuguese prussian qatari qataris roman romans romanian romanians russian
  russians rwandan rwandans salvadoran salvadorans samoan saudi saudis scandinavian scot scots scottish scotsman
  senegalese serb serbs serbian serbians sicilian singaporean singaporeans slavic slovak slovaks slovene slovenes
  slovenian slovenians somali somalis soviet soviets spanish spaniard spaniards sudanese swede swedes swedish swiss
  syrian syrians taiwanese tajik tanzanian tanzanians texan texans thai thais tibetan tibetans togolese trinidadian
  tunisian tunisians turk turks turkish turkmen ugandan ugandans ukrainian ukrainians uruguayan uruguayans uzbek uzbeks
  venezuelan venezuelans vietnamese welsh welshman yemeni yemenis yugoslav zambian zambians zimbabwean zimbabweans
  anglo-saxon byzantine celtic inuit uyghur uyghurs uighur uighurs rohingya yazidi yazidis yorker yorkers
  christian christians catholic catholics protestant protestants evangelical evangelicals muslim muslims islamic
  islamist islamists jew jews jewish hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shias shiite shiites
  shi'ite shi'ites mormon mormons methodist methodists baptist baptists lutheran lutherans anglican anglicans
  presbyterian orthodox judaism christianity islam hinduism buddhism quaker quakers
  western westerner westerners eastern southern northern african-american latin
  republican republicans democrat democrats democratic libertarian libertarians communist communists socialist socialists
  marxist marxists nazi nazis tory tories`
    .split(/\s+/)
    .filter(Boolean),
);
