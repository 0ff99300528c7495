/** Well-known names that the public lists lack; they become gazetteer flags, never decisions. One name between commas. */

const split = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Agencies, bodies, outlets, schools and firms. */
export const BODIES = split(`
FBI, CIA, NSA, NASA, FDA, EPA, FCC, FTC, SEC, IRS, DOJ, DHS, HHS, CDC, NIH, FAA, FEMA, TSA, ATF, DEA, NTSB, NOAA, USDA, OSHA, CBO, GAO,
Pentagon, White House, Congress, Senate, House of Representatives, Supreme Court, State Department, Justice Department,
Treasury Department, Defense Department, Commerce Department, Labor Department, Education Department, Energy Department,
Federal Reserve, Fed, Homeland Security, Secret Service, Coast Guard, Marine Corps, Air Force, National Guard, Navy, Army,
Customs and Border Protection, Border Patrol, ICE, Veterans Affairs, Social Security Administration, Federal Election Commission,
RNC, DNC, GOP, NRA, ACLU, NAACP, AFL-CIO, AARP, PETA, Planned Parenthood, Sierra Club, Greenpeace, Amnesty International,
Human Rights Watch, Red Cross, Salvation Army, Oxfam, Doctors Without Borders, Unicef, UNESCO, WHO, IMF, WTO, NATO, OPEC, EU, UN, U.N.,
United Nations, European Union, European Commission, European Central Bank, ECB, European Parliament, African Union, Arab League, ASEAN,
World Bank, World Health Organization, International Monetary Fund, International Criminal Court, IAEA, Interpol, Europol, OECD, G7, G20,
Kremlin, Downing Street, Bundestag, Knesset, Duma, Politburo, Parliament, House of Commons, House of Lords, Bank of England, Bank of Japan,
Bundesbank, Scotland Yard, NHS, MI5, MI6, Mossad, KGB, FSB, GRU, PLA, Revolutionary Guards, Vatican, Holy See,
Labour, Labour Party, Conservative Party, Tories, Liberal Democrats, SNP, UKIP, Sinn Fein, DUP, Green Party, Tea Party, Fidesz, Likud, AKP, PKK,
BJP, Communist Party, Republican Party, Democratic Party, Libertarian Party, Social Democrats, Christian Democrats, CDU, CSU, AfD, SPD,
Islamic State, ISIS, ISIL, Al Qaeda, al-Qaida, Taliban, Hamas, Hezbollah, Boko Haram, al-Shabab, IRA, FARC, Ku Klux Klan, Muslim Brotherhood,
Black Lives Matter, Antifa, Proud Boys, WikiLeaks, Anonymous,
Reuters, Associated Press, AP, AFP, Agence France-Presse, Bloomberg, Bloomberg News, Xinhua, TASS, Interfax, Kyodo, Yonhap, UPI, PTI,
New York Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times, Chicago Tribune, Boston Globe, Miami Herald,
Philadelphia Inquirer, Dallas Morning News, Houston Chronicle, San Francisco Chronicle, New York Post, Daily News, Politico, Axios, Vox,
Breitbart, Breitbart News, HuffPost, Huffington Post, BuzzFeed, BuzzFeed News, Daily Beast, Daily Caller, Drudge Report, National Review,
Weekly Standard, The Atlantic, New Yorker, Time, Newsweek, Forbes, Fortune, Vanity Fair, Rolling Stone, People, Esquire, Vogue, Slate, Salon,
Guardian, Daily Telegraph, Telegraph, Financial Times, FT, Economist, Daily Mail, Mirror, Sun, Independent, BBC, ITV, Sky News, Channel 4,
CNN, Fox News, Fox Business, Fox, MSNBC, NBC, NBC News, CBS, CBS News, ABC, ABC News, CNBC, PBS, NPR, C-SPAN, Univision, Telemundo, HBO, ESPN,
MTV, Showtime, Al Jazeera, Al Arabiya, RT, Deutsche Welle, CCTV, NHK, CBC, Le Monde, Le Figaro, Der Spiegel, Die Zeit, Bild, El Pais, Haaretz,
Times of India, The Hindu, Hindustan Times, Indian Express, South China Morning Post, Global Times, Asahi Shimbun, Yomiuri Shimbun, Nikkei,
The Verge, TechCrunch, Wired, Engadget, CNET, Ars Technica, Gizmodo, Mashable, TMZ, Variety, Hollywood Reporter, Billboard, Pitchfork, Gallup,
Pew Research Center, Quinnipiac University, Ipsos, YouGov, Nielsen, Brookings Institution, Heritage Foundation, Cato Institute, RAND,
Harvard, Harvard University, Yale, Princeton, Stanford, MIT, Columbia University, Oxford, Cambridge, UCLA, USC, NYU, Georgetown, Duke, Cornell,
Johns Hopkins, Caltech, Berkeley, Notre Dame, Penn State, Ohio State, LSE, Imperial College, ETH Zurich, Tsinghua, Peking University,
Google, Alphabet, Apple, Microsoft, Amazon, Meta, Facebook, Twitter, Netflix, Tesla, SpaceX, Nvidia, Intel, AMD, IBM, Oracle, Cisco, Dell, HP,
OpenAI, DeepMind, Anthropic, Palantir, Uber, Lyft, Airbnb, Spotify, Snap, Snapchat, Pinterest, Reddit, LinkedIn, Yahoo, AOL, eBay, PayPal, Stripe,
Square, Zoom, Slack, Salesforce, Adobe, Dropbox, Shopify, WeWork, Theranos, Huawei, ZTE, Xiaomi, Oppo, Lenovo, Alibaba, Tencent, Baidu, ByteDance,
JD.com, Meituan, Didi, Foxconn, TSMC, Samsung, Samsung Electronics, LG, SK Hynix, Sony, Nintendo, Panasonic, Toshiba, Hitachi, Sharp, Canon,
SoftBank, Rakuten, Toyota, Honda, Nissan, Mazda, Subaru, Mitsubishi, Suzuki, Hyundai, Kia, Volkswagen, VW, BMW, Mercedes, Mercedes-Benz, Daimler,
Audi, Porsche, Ferrari, Fiat, Fiat Chrysler, Chrysler, Ford, General Motors, GM, Chevrolet, Cadillac, Jeep, Renault, Peugeot, Citroen, Volvo, Saab,
Jaguar, Land Rover, Bentley, Rolls-Royce, BYD, Geely, Tata, Tata Motors, Mahindra, Reliance, Infosys, Wipro, Airbus, Boeing, Lockheed Martin,
Raytheon, Northrop Grumman, BAE Systems, Bombardier, Embraer, Siemens, Bosch, BASF, Bayer, Nokia, Ericsson, Philips, Shell, Royal Dutch Shell, BP,
Total, TotalEnergies, Exxon, ExxonMobil, Chevron, Gazprom, Rosneft, Lukoil, Saudi Aramco, Aramco, Petrobras, Sinopec, Glencore, Rio Tinto, BHP, Vale,
ArcelorMittal, Goldman Sachs, Goldman, JPMorgan, JP Morgan, Morgan Stanley, Citigroup, Citi, Citibank, Bank of America, Wells Fargo, Merrill Lynch,
Lehman Brothers, Barclays, HSBC, Lloyds, RBS, UBS, Credit Suisse, Deutsche Bank, BNP Paribas, Societe Generale, Santander, ING, Nomura, BlackRock,
Vanguard, Fidelity, Blackstone, KKR, Carlyle, Berkshire Hathaway, Bridgewater, Visa, Mastercard, American Express, Moody's, Standard & Poor's, Fitch,
KPMG, Deloitte, PwC, Ernst & Young, EY, McKinsey, Accenture, Bain, Walmart, Wal-Mart, Target, Costco, Best Buy, Macy's, Sears, Kmart, Home Depot,
Starbucks, McDonald's, Burger King, KFC, Subway, Chipotle, Coca-Cola, Pepsi, PepsiCo, Nestle, Unilever, Procter & Gamble, Kraft, Heinz, Danone,
Nike, Adidas, Puma, Zara, H&M, Ikea, Tesco, Sainsbury's, Asda, Aldi, Lidl, Carrefour, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Sanofi, Merck,
Johnson & Johnson, GlaxoSmithKline, GSK, Eli Lilly, Disney, Walt Disney, Warner Bros, Time Warner, Comcast, Viacom, Paramount, Universal, Pixar,
Marvel, 20th Century Fox, News Corp, AT&T, Verizon, T-Mobile, Sprint, Vodafone, Deutsche Telekom, Orange, Telefonica, BT, Delta, United Airlines,
American Airlines, Southwest, JetBlue, British Airways, Lufthansa, Air France, KLM, Ryanair, EasyJet, Emirates, Qantas, Air India, Etihad, FedEx, UPS,
DHL, Maersk, Nasdaq, NYSE, New York Stock Exchange, London Stock Exchange, Blue Origin, Virgin Galactic, Rockstar, Activision, Electronic Arts, Ubisoft,
Sonos, GoPro, Fitbit, Garmin, Bose, Beats, Logitech, Philips Hue, Live Nation, Ticketmaster, Sotheby's, Christie's, Metropolitan Police, NYPD, LAPD,
ISRO, ESA, European Space Agency, JAXA, CERN, JPL, Royal Society, Nobel Committee`);

/** Clubs and leagues. */
export const TEAMS = split(`
NFL, NBA, MLB, NHL, MLS, NCAA, UFC, WWE, FIFA, UEFA, IOC, ATP, WTA, PGA, PGA Tour, LPGA, NASCAR, ICC, BCCI, IAAF, FIA, SEC, Big Ten, Big 12, ACC,
Premier League, La Liga, Bundesliga, Serie A, Ligue 1, Champions League, Europa League, EFL,
Patriots, Bills, Dolphins, Jets, Ravens, Bengals, Browns, Steelers, Texans, Colts, Jaguars, Titans, Broncos, Chiefs, Raiders, Chargers, Cowboys,
Giants, Eagles, Redskins, Bears, Lions, Packers, Vikings, Falcons, Panthers, Saints, Buccaneers, Cardinals, Rams, 49ers, Seahawks,
Celtics, Nets, Knicks, 76ers, Sixers, Raptors, Bulls, Cavaliers, Cavs, Pistons, Pacers, Bucks, Hawks, Hornets, Heat, Magic, Wizards, Nuggets,
Timberwolves, Thunder, Trail Blazers, Blazers, Jazz, Warriors, Clippers, Lakers, Suns, Kings, Mavericks, Mavs, Rockets, Grizzlies, Pelicans, Spurs,
Yankees, Mets, Red Sox, Orioles, Blue Jays, Rays, White Sox, Cubs, Indians, Tigers, Royals, Twins, Astros, Angels, Athletics, Mariners, Rangers,
Braves, Marlins, Phillies, Nationals, Nats, Brewers, Pirates, Reds, Dodgers, Padres, Rockies, Diamondbacks,
Bruins, Sabres, Red Wings, Canadiens, Senators, Lightning, Maple Leafs, Hurricanes, Blue Jackets, Devils, Islanders, Flyers, Penguins, Capitals,
Blackhawks, Avalanche, Stars, Wild, Predators, Blues, Flames, Oilers, Canucks, Kraken, Golden Knights, Sharks, Ducks, Coyotes,
Longhorns, Crimson Tide, Buckeyes, Wolverines, Bulldogs, Gators, Seminoles, Sooners, Trojans, Hoyas, Jayhawks, Wildcats, Huskies, Spartans,
Arsenal, Chelsea, Liverpool, Everton, Manchester United, Man United, Man Utd, Manchester City, Man City, Tottenham, Tottenham Hotspur, West Ham,
Leicester City, Newcastle United, Aston Villa, Wolves, Leeds United, Southampton, Crystal Palace, Burnley, Watford, Brighton, Bournemouth, Fulham,
Norwich, Sheffield United, Nottingham Forest, Derby County, Celtic, Rangers, Aberdeen, Hibernian, Real Madrid, Barcelona, Barca, Atletico Madrid,
Sevilla, Valencia, Juventus, Inter Milan, AC Milan, Napoli, Roma, Lazio, Bayern Munich, Bayern, Borussia Dortmund, Dortmund, RB Leipzig, Schalke,
Paris Saint-Germain, PSG, Lyon, Marseille, Monaco, Ajax, PSV, Feyenoord, Benfica, Porto, Sporting, Galatasaray, Fenerbahce, Boca Juniors,
River Plate, Flamengo, Santos, LA Galaxy, Red Bull, McLaren, Williams, Mumbai Indians, Chennai Super Kings, All Blacks, Wallabies, Springboks`);

/** Products, platforms, works and programmes. */
export const PRODUCTS = split(`
iPhone, iPad, iPod, iMac, MacBook, MacBook Pro, MacBook Air, Mac, Apple Watch, AirPods, Apple TV, HomePod, Siri, iOS, macOS, iTunes, iCloud,
Apple Music, CarPlay, Android, Android Auto, Pixel, Chrome, Chromebook, Chromecast, Gmail, Google Maps, Google Play, Google Assistant, Google Home,
Gemini, Bard, Stadia, YouTube, Windows, Windows 10, Office, Excel, Word, PowerPoint, Outlook, Teams, Surface, Xbox, Xbox One, Xbox Series X, Azure,
Bing, Cortana, Copilot, Alexa, Echo, Kindle, Fire TV, Prime, Prime Video, AWS, Instagram, WhatsApp, Messenger, Facebook Messenger, Oculus, Threads,
TikTok, Douyin, WeChat, Weibo, QQ, Line, KakaoTalk, Telegram, Signal, Skype, Vine, Periscope, Snapchat, Tinder, Venmo, Zelle, Hulu, Disney+, Disney Plus,
ChatGPT, GPT-4, Claude, Llama, DALL-E, Midjourney, Galaxy, Galaxy S10, Galaxy Note, Galaxy Fold, Bixby, PlayStation, PlayStation 4, PlayStation 5, PS4,
PS5, Switch, Nintendo Switch, Wii, Game Boy, Steam, Fortnite, Minecraft, Call of Duty, Grand Theft Auto, FIFA 20, Roblox, Pokemon, Pokemon Go, Zelda,
Mario, Model 3, Model S, Model X, Model Y, Cybertruck, Mustang, F-150, Camaro, Corvette, Silverado, Bronco, Prius, Corolla, Camry, RAV4, Civic, Accord,
Altima, Sentra, Leaf, Golf, Passat, Beetle, Mini Cooper, Wrangler, Dreamliner, 737, 737 MAX, 747, 777, 787, A320, A350, A380, F-16, F-22, F-35, B-52,
Concorde, Falcon 9, Falcon Heavy, Starship, Dragon, Starliner, Orion, Artemis, Apollo, Hubble, Voyager, Curiosity, Perseverance, Soyuz,
Linux, Ubuntu, Firefox, Safari, Photoshop, Java, Python, JavaScript, Bluetooth, Wi-Fi, USB, Bitcoin, Ethereum, Ether, Libra, Dogecoin, Blockchain,
Viagra, Prozac, OxyContin, Tylenol, Advil, Botox, Ozempic, Roundup, Humira, Medicare, Medicaid, Social Security, Wikipedia, Craigslist, Kickstarter,
Game of Thrones, Star Wars, Star Trek, Harry Potter, Hamilton, Frozen, Avengers, Breaking Bad, The Simpsons, Saturday Night Live, SNL, Morning Joe,
Meet the Press, Face the Nation, Fox & Friends, Fox and Friends, 60 Minutes, Today, Good Morning America, The View, The Daily Show, Sesame Street,
Celebrity Apprentice, The Apprentice, American Idol, Dancing with the Stars, Big Brother, Doctor Who, Bible, Quran, Koran, Torah, Mona Lisa, Hamlet`);
