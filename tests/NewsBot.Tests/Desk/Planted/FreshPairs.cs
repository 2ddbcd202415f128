namespace NewsBot.Tests.Desk.Planted;

/// <summary>Pairs of sentences on one story of one day, written by hand before they were first compared, with how their figures stand to each other.</summary>
internal static class FreshPairs
{
    /// <summary>The story that both articles tell, then the two sentences.</summary>
    public static readonly (string Story, string First, string Second)[] Conflicts =
    [
        ("A bus went off the road near Halden.", "Eleven passengers were killed when the bus went off the road, police said.", "The bus crash killed 17 people, according to the hospital."),
        ("A bus went off the road near Halden.", "The hospital treated 24 injured passengers.", "At least 40 people were injured when the bus left the road."),
        ("The airline Norvia is cutting its fleet.", "Norvia will retire 14 aircraft this year, the airline said.", "The airline is to retire 22 planes this year, the union said."),
        ("Students marched against fees in Talmar.", "Police counted 3,000 students at the march.", "The organisers said 12,000 students marched against the fees."),
        ("The reactor at Brok was switched off.", "The reactor was switched off for 9 hours, the operator said.", "The regulator said the reactor had been off for 31 hours."),
        ("A ship lost containers off Varda.", "The ship lost 60 containers in the storm, its owner said.", "The coast guard counted 140 lost containers."),
        ("Rebels took a village in Ordu.", "The army said 30 rebels were killed in the fighting.", "The rebels said 8 of their fighters were killed."),
        ("The bank Kessel reported its year.", "Kessel made a profit of $420 million.", "The bank’s profit was $560 million, according to its auditor."),
        ("A dam broke above Feldis.", "The water destroyed 75 homes in Feldis.", "Feldis lost 130 homes to the water, the mayor said."),
        ("Voters in Lund rejected the tunnel.", "Some 54 percent of voters rejected the tunnel.", "The tunnel was rejected by 61 percent of voters, the commission said."),
        ("The mine at Orsk was flooded.", "Rescuers are looking for 26 missing miners.", "There are 41 miners missing, the union said."),
        ("Hackers broke into the clinic of Sela.", "The hackers took the records of 90,000 patients.", "The records of 210,000 patients were stolen, the clinic’s lawyer said."),
        ("Locusts reached the plain of Merin.", "The locusts have eaten 4,000 hectares of maize.", "The ministry put the loss at 9,500 hectares of maize."),
        ("The bridge at Ansel will be rebuilt.", "The new bridge will cost 80 million euros.", "The council put the cost of the new bridge at 115 million euros."),
        ("Police raided a warehouse in Port Lasse.", "Police seized 300 kilograms of cocaine.", "Customs officers said 520 kilograms of cocaine were seized."),
    ];

    /// <summary>Figures that can all be true.</summary>
    public static readonly (string Story, string First, string Second)[] Agreeing =
    [
        ("A bus went off the road near Halden.", "Eleven passengers were killed, police said.", "Police said 11 people died in the crash."),
        ("A bus went off the road near Halden.", "Dozens of people were injured in the crash.", "The crash injured 42 people."),
        ("Students marched against fees in Talmar.", "Thousands of students marched against the fees.", "Police counted 6,400 students at the march."),
        ("Students marched against fees in Talmar.", "Nearly 6,500 students marched, police said.", "Police counted 6,400 students at the march."),
        ("The airline Norvia is cutting its fleet.", "Norvia will retire 14 aircraft.", "The airline will retire more than a dozen planes."),
        ("The bank Kessel reported its year.", "Kessel made a profit of $1.2 billion.", "The bank’s profit came to 1,200 million dollars."),
        ("Voters in Lund rejected the tunnel.", "A majority of 54 percent of voters rejected the tunnel.", "More than half of voters rejected the tunnel."),
        ("The mine at Orsk was flooded.", "At least 26 miners are missing.", "There are 31 miners missing, the union said."),
        ("Hackers broke into the clinic of Sela.", "The records of some 90,000 patients were taken.", "The hackers took the records of 91,300 patients."),
        ("The bridge at Ansel will be rebuilt.", "The new bridge will cost between 80 and 100 million euros.", "The new bridge will cost 95 million euros, the council said."),
        ("Locusts reached the plain of Merin.", "The locusts have eaten up to 10,000 hectares of maize.", "They ate 9,500 hectares of maize."),
        ("Police raided a warehouse in Port Lasse.", "Police seized half a tonne of cocaine.", "Officers seized about 500 kilograms of cocaine."),
        ("A third of the flats in Arne stand empty.", "A third of the flats in Arne stand empty.", "About 33 percent of Arne’s flats are empty."),
        ("A dam broke above Feldis.", "Scores of homes were destroyed in Feldis.", "The water destroyed 75 homes in Feldis."),
        ("Rebels took a village in Ordu.", "Around thirty rebels were killed, the army said.", "The army said 30 rebels were killed in the fighting."),
    ];

    /// <summary>Figures with like words that count different things.</summary>
    public static readonly (string Story, string First, string Second)[] Unlike =
    [
        ("Police broke up a strike at Volmar.", "Five people were killed at the gate.", "Eight people were arrested at the gate."),
        ("Ostrava and Karelia exchanged fire.", "12 soldiers of Ostrava were killed.", "30 Karelian soldiers were killed."),
        ("Ostrava and Karelia exchanged fire.", "Ostrava says 12 Ostravan soldiers were wounded.", "Karelia says 30 soldiers of Karelia were wounded."),
        ("Prices rose in Marland.", "Food prices rose by 9 percent.", "House prices rose by 4 percent."),
        ("Prices rose in Marland.", "Wages rose by 3 percent.", "Prices rose by 8 percent."),
        ("Prices rose in Marland.", "Inflation stood at 8 percent.", "Inflation rose by 2 percentage points."),
        ("The bank Kessel reported its year.", "Kessel made a profit of $420 million.", "Kessel set aside $900 million for bad loans."),
        ("The bank Kessel reported its year.", "Kessel made a profit of 420 million dollars.", "Kessel made a profit of 390 million euros."),
        ("A bus went off the road near Halden.", "The bus carried 52 passengers.", "The crash killed 17 passengers."),
        ("A bus went off the road near Halden.", "A total of 17 adults were killed.", "Six children were killed in the crash."),
        ("Students marched against fees in Talmar.", "The fees will rise to 3,000 crowns.", "The march drew 5,000 students."),
        ("The airline Norvia is cutting its fleet.", "Norvia will retire 14 aircraft.", "Norvia has ordered 22 new aircraft."),
        ("Voters in Lund rejected the tunnel.", "Some 54 percent rejected the tunnel.", "Turnout was 38 percent."),
        ("The mine at Orsk was flooded.", "The mine employs 400 miners.", "There are 26 miners missing."),
        ("Hackers broke into the clinic of Sela.", "The hackers asked for $2 million.", "The clinic spent $7 million on its new computers."),
        ("The bridge at Ansel will be rebuilt.", "The bridge carries 20,000 cars a day.", "The tunnel beside it carries 45,000 cars a day."),
        ("Rebels took a village in Ordu.", "The fighting killed 12 civilians.", "The fighting killed 30 rebels."),
        ("A dam broke above Feldis.", "Rescuers saved 130 people from roofs.", "The water killed 9 people."),
        ("Locusts reached the plain of Merin.", "The locusts have eaten 4,000 hectares of maize.", "They ate 900 hectares of wheat."),
        ("Police raided a warehouse in Port Lasse.", "Police seized 300 kilograms of cocaine.", "They also found 80 kilograms of heroin."),
    ];
}
