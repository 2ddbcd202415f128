namespace NewsBot.Tests.Desk.Planted;

/// <summary>One thing that planted articles count, with sentences of many shapes that print the count.</summary>
/// <param name="Story">What both articles open with: the event in words of its own.</param>
/// <param name="Low">The least count to plant.</param>
/// <param name="High">The greatest.</param>
/// <param name="Unit">Written after the number: " percent", " million"; empty for a plain count.</param>
/// <param name="Sign">Written before it: "$"; empty for none.</param>
/// <param name="Sentences">With {n} for the number.</param>
/// <param name="Siblings">Sentences of the same story that count something else, with {n} too.</param>
internal sealed record PlantedSubject(string Story, int Low, int High, string Unit, string Sign, string[] Sentences, string[] Siblings)
{
    public static PlantedSubject[] All { get; } =
    [
        new("The ferry Aurora went down off Porto Velho in heavy seas on Tuesday.", 11, 95, "", "",
        [
            "{n} people died when the ferry sank, the coast guard said.",
            "The sinking killed {n} people, according to the harbour master.",
            "The death toll stands at {n}, a spokesman for the province said.",
            "{n} passengers lost their lives on the Aurora.",
            "The coast guard counted {n} dead by the evening.",
            "Officials said the disaster had claimed {n} lives.",
        ],
        ["{n} people were rescued from the water.", "The ferry had {n} cars on board.", "Navy divers searched for {n} missing passengers."]),
        new("An earthquake struck the valley of Lorano shortly before dawn.", 120, 900, "", "",
        [
            "{n} people were injured in the earthquake, the civil defence agency said.",
            "The tremor injured {n} people in and around Lorano.",
            "Doctors treated {n} injured after the earthquake.",
            "The number of injured rose to {n} by noon, according to the ministry of health.",
            "Rescuers reported {n} wounded in the valley.",
            "{n} residents were hurt when walls came down, the mayor said.",
        ],
        ["The earthquake killed {n} people.", "{n} people spent the night in tents.", "{n} houses collapsed."]),
        new("The carmaker Veloce presented its plan to shrink the works at Arden.", 800, 9_500, "", "",
        [
            "Veloce has cut {n} jobs at Arden since the spring.",
            "{n} jobs were lost at the Arden works, the union said.",
            "The cuts at Arden cost {n} workers their employment.",
            "According to the works council, {n} positions at Arden were scrapped.",
            "Veloce confirmed that {n} employees had left the Arden works.",
        ],
        ["Veloce built {n} cars at Arden last year.", "{n} workers protested at the gate.", "The union has {n} members in the region."]),
        new("Crowds filled the Old Market in Brenna to protest against the new press law.", 4_000, 60_000, "", "",
        [
            "{n} people marched through Brenna, police said.",
            "Police counted {n} demonstrators at the Old Market.",
            "The protest drew {n} people, according to the organisers.",
            "{n} protesters filled the Old Market and the streets around it.",
            "The crowd in Brenna numbered {n} people, a police spokeswoman said.",
        ],
        ["Police arrested {n} protesters.", "{n} police officers were on duty.", "The petition has {n} signatures."]),
        new("The river Tessen burst its banks after three days of rain.", 120, 4_000, "", "",
        [
            "The flood destroyed {n} homes along the Tessen.",
            "{n} houses were destroyed by the water, the governor said.",
            "According to the district, {n} homes on the Tessen have been destroyed.",
            "Floodwater flattened {n} houses, officials said.",
        ],
        ["The flood damaged {n} homes.", "{n} people were brought to safety.", "{n} houses had no electricity."]),
        new("The statistics office of Marland published its figures on prices.", 3, 14, " percent", "",
        [
            "Inflation in Marland reached {n}, the office said.",
            "Consumer prices in Marland rose by {n}: inflation has not been that high for years.",
            "Marland’s inflation rate stood at {n}, according to the statistics office.",
            "The office put inflation in Marland at {n}.",
        ],
        ["Food prices in Marland rose by {n}.", "Wages in Marland rose by {n}.", "Unemployment fell to {n}."]),
        new("The government of Marland agreed on aid for its dairy farmers.", 20, 900, " million", "$",
        [
            "Dairy farmers will share {n} in aid from the government.",
            "The aid package for dairy farmers is worth {n}, the minister said.",
            "The cabinet approved {n} in aid for the dairy farmers of Marland.",
            "According to the treasury, the aid for dairy farmers comes to {n}.",
        ],
        ["Pig farmers asked for {n}.", "Dairy exports were worth {n} last year.", "The deficit of Marland stands at {n}."]),
        new("Tension along the border between Ostrava and Karelia has grown for weeks.", 15_000, 190_000, "", "",
        [
            "{n} Ostravan troops are stationed near the border, Karelia’s ministry of defence said.",
            "Ostrava has massed {n} troops along the border with Karelia.",
            "Karelia’s general staff counted {n} Ostravan soldiers at the border.",
            "According to Karelian intelligence, {n} Ostravan troops stand near Karelia.",
            "{n} soldiers of Ostrava are at the Karelian border, a diplomat said.",
        ],
        ["Karelia has called up {n} reservists.", "The alliance sent {n} troops to Karelia.", "{n} people have left the villages at the border."]),
        new("Train drivers in Norrland walked out over pay on Monday.", 900, 12_000, "", "",
        [
            "{n} train drivers joined the strike, the union said.",
            "The railway counted {n} drivers on strike.",
            "According to the union, {n} drivers stayed away from work.",
            "{n} train drivers have walked out, a spokesman for the railway said.",
        ],
        ["{n} trains were cancelled.", "{n} passengers were stranded in Norrland.", "The railway employs {n} guards."]),
        new("A wildfire has burned in the hills above Santa Clemencia since Friday.", 1_200, 30_000, " hectares", "",
        [
            "The fire has burned {n} of forest, the fire brigade said.",
            "{n} of forest have been burned, according to the regional government.",
            "Flames have consumed {n} of forest above Santa Clemencia.",
            "The fire brigade said the blaze had blackened {n} of forest.",
        ],
        ["The fire destroyed {n} of vineyards.", "The fire of last summer burned {n} of scrub.", "The park covers {n} in all."]),
        new("Voters in Halvania chose a new parliament on Sunday.", 38, 88, " percent", "",
        [
            "Turnout was {n}, the electoral commission said.",
            "The commission put the turnout at {n}.",
            "A turnout of {n} was reported by the electoral commission.",
            "Turnout in Halvania reached {n}, according to officials.",
        ],
        ["The Farmers’ Party won {n} of the vote.", "Four years ago turnout was {n}.", "{n} of the polling stations opened late."]),
        new("Police broke up a blockade of the port of Dornmouth.", 14, 400, "", "",
        [
            "Police arrested {n} people at the port.",
            "{n} people were arrested during the blockade, the police said.",
            "The police said they had detained {n} protesters in Dornmouth.",
            "Officers made {n} arrests at the port of Dornmouth.",
        ],
        ["{n} officers took part in the operation.", "{n} people were injured during the blockade.", "{n} lorries were held up."]),
        new("An outbreak of measles has reached the schools of Westvale.", 25, 900, "", "",
        [
            "The health office has recorded {n} cases of measles in Westvale.",
            "{n} cases of measles were confirmed in Westvale, the health office said.",
            "Westvale counts {n} measles cases, according to doctors.",
            "The number of measles cases in Westvale reached {n}.",
        ],
        ["{n} children were vaccinated in Westvale.", "{n} pupils stayed at home.", "{n} cases of scarlet fever were reported in Westvale."]),
        new("People are fleeing the fighting in the south of Ardania.", 20_000, 900_000, "", "",
        [
            "{n} refugees from Ardania have crossed the river, the agency said.",
            "The agency has registered {n} refugees from Ardania.",
            "According to the Red Crescent, {n} refugees have left Ardania.",
            "{n} Ardanian refugees have reached the camps, aid workers said.",
        ],
        ["{n} people are displaced within Ardania.", "{n} refugees had come from Ardania in 2027.", "The agency needs {n} tents."]),
    ];
}
