/** Nouns that tell what a person is or does. "Ada Quill, an analyst at Harlow", "founder Ada Quill" */
export const ROLE_NOUNS = new Set(
  `accountant activist actor actress administrator adviser advisor agent aide ambassador analyst anchor architect artist
  assistant astronaut astronomer athlete attorney aunt author banker biologist blogger boss boyfriend brother candidate
  captain ceo cfo chair chairman chairperson chairwoman chancellor chef chemist chief cleric climatologist coach
  co-founder cofounder columnist comedian commander commentator commissioner composer congressman congresswoman
  consultant coo coordinator correspondent cousin councillor councilman councilwoman counsel counselor creator critic
  cto dad dancer daughter dean defender delegate democrat demonstrator deputy designer detective developer dictator
  diplomat director doctor donor driver economist editor educator employee engineer entrepreneur envoy executive expert
  farmer father fellow filmmaker firefighter forward founder friend general geologist girlfriend goalkeeper governor
  guard guitarist head historian host husband investigator investor journalist judge justice king lawmaker lawyer leader
  lecturer legislator librarian lieutenant lobbyist magistrate manager mayor meteorologist midfielder minister model
  mom monk mother musician neighbor neighbour neurologist novelist nurse officer official operative organizer owner
  painter parent partner pastor patient pediatrician philanthropist philosopher photographer physician physicist pilot
  player poet policeman politician pollster pope premier president priest prime prince princess principal producer
  professor programmer prosecutor protester psychiatrist psychologist publisher queen quarterback rabbi realtor
  recruiter rep reporter representative republican researcher resident retiree salesman scholar scientist screenwriter
  secretary senator sheriff singer sister socialist soldier solicitor son songwriter speaker specialist spokesman
  spokesperson spokeswoman star strategist striker student superintendent supervisor surgeon surrogate teacher
  technician therapist tycoon uncle undersecretary veteran veterinarian vice-president victim volunteer widow wife
  winner witness worker writer billionaire rapper sen gov minister-president`
    .split(/\s+/)
    .filter(Boolean),
);
