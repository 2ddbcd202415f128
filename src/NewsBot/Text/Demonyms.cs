using System.Collections.Frozen;

namespace NewsBot.Text;

/// <summary>What belongs to a country or region and to its people, each with that country: "Russians" and "Russian" with "Russia".</summary>
internal static class Demonyms
{
    private const string Table = """
        u.s. american americans america usa|u.k. british briton britons britain|europe european europeans|asia asian asians|africa african africans|kremlin kremlins
        russia russian russians|ukraine ukrainian ukrainians|germany german germans|france french frenchman frenchmen|italy italian italians|spain spanish spaniard spaniards
        china chinese|japan japanese|korea korean koreans|india indian indians|pakistan pakistani pakistanis|iran iranian iranians|iraq iraqi iraqis|israel israeli israelis
        syria syrian syrians|turkey turkish turk turks turkiye|greece greek greeks|poland polish pole poles|hungary hungarian hungarians|czech czechs czechia|slovakia slovak slovaks
        austria austrian austrians|switzerland swiss|belgium belgian belgians|netherlands dutch dutchman|sweden swedish swede swedes|norway norwegian norwegians
        denmark danish dane danes|finland finnish finn finns|ireland irish irishman|scotland scottish scots scot|wales welsh|england english|portugal portuguese
        iceland icelandic icelander icelanders|greenland greenlandic greenlander greenlanders|luxembourg luxembourgish luxembourger luxembourgers|malta maltese
        cyprus cypriot cypriots|monaco monegasque|slovenia slovenian slovenians slovene slovenes|macedonia macedonian macedonians|montenegro montenegrin montenegrins
        belarus belarusian belarusians|estonia estonian estonians|latvia latvian latvians|lithuania lithuanian lithuanians|romania romanian romanians
        bulgaria bulgarian bulgarians|serbia serbian serbians serb serbs|croatia croatian croatians croat croats|kosovo kosovar kosovars|bosnia bosnian bosnians|albania albanian albanians
        georgia georgian georgians|armenia armenian armenians|azerbaijan azerbaijani azerbaijanis azeri azeris|moldova moldovan moldovans|chechnya chechen chechens
        kazakhstan kazakh kazakhs|uzbekistan uzbek uzbeks|turkmenistan turkmen turkmens|kyrgyzstan kyrgyz|tajikistan tajik tajiks|crimea crimean crimeans|catalonia catalan catalans
        afghanistan afghan afghans|egypt egyptian egyptians|libya libyan libyans|tunisia tunisian tunisians|algeria algerian algerians|morocco moroccan moroccans|sudan sudanese
        ethiopia ethiopian ethiopians|eritrea eritrean eritreans|djibouti djiboutian|somalia somali somalis|kenya kenyan kenyans|nigeria nigerian nigerians|ghana ghanaian ghanaians
        uganda ugandan ugandans|tanzania tanzanian tanzanians|rwanda rwandan rwandans|burundi burundian burundians|zambia zambian zambians|zimbabwe zimbabwean zimbabweans
        malawi malawian malawians|mozambique mozambican mozambicans|angola angolan angolans|namibia namibian namibians|madagascar malagasy|mauritius mauritian mauritians
        mauritania mauritanian mauritanians|mali malian malians|senegal senegalese|gambia gambian gambians|guinea guinean guineans|leone leonean leoneans|liberia liberian liberians
        ivoire ivorian ivorians|burkina burkinabe|benin beninese|togo togolese|niger nigerien nigeriens|chad chadian chadians|cameroon cameroonian cameroonians|gabon gabonese
        congo congolese|saudi saudis|yemen yemeni yemenis|oman omani omanis|bahrain bahraini bahrainis|emirates emirati emiratis|qatar qatari qataris|kuwait kuwaiti kuwaitis
        lebanon lebanese|jordan jordanian jordanians|palestine palestinian palestinians|gaza gazan gazans|kurdistan kurdish kurd kurds
        canada canadian canadians|mexico mexican mexicans|brazil brazilian brazilians|argentina argentine argentines argentinian argentinians|chile chilean chileans
        colombia colombian colombians|venezuela venezuelan venezuelans|peru peruvian peruvians|cuba cuban cubans|haiti haitian haitians|dominica dominican dominicans
        salvador salvadoran salvadorans|guatemala guatemalan guatemalans|nicaragua nicaraguan nicaraguans|honduras honduran hondurans|panama panamanian panamanians
        ecuador ecuadorian ecuadorians|bolivia bolivian bolivians|uruguay uruguayan uruguayans|paraguay paraguayan paraguayans|guyana guyanese|suriname surinamese
        jamaica jamaican jamaicans|bahamas bahamian bahamians|barbados barbadian barbadians|trinidad trinidadian trinidadians|belize belizean belizeans
        australia australian australians|zealand zealander zealanders|fiji fijian fijians|samoa samoan samoans|tonga tongan tongans|timor timorese
        indonesia indonesian indonesians|malaysia malaysian malaysians|philippines philippine filipino filipina filipinos|thailand thai thais|vietnam vietnamese|myanmar burmese burma
        cambodia cambodian cambodians|laos laotian laotians|brunei bruneian|bangladesh bangladeshi bangladeshis|nepal nepalese nepali nepalis|bhutan bhutanese|maldives maldivian maldivians
        lanka lankan lankans|taiwan taiwanese|singapore singaporean singaporeans|mongolia mongolian mongolians|tibet tibetan tibetans
        """;

    private static readonly FrozenDictionary<string, string> s_countries = Table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(' '))
        .SelectMany(words => words.Select(word => KeyValuePair.Create(word, words[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The country of a lower-case word; null where it names none.</summary>
    public static string? CountryOf(string lower) => s_countries.GetValueOrDefault(lower);

    /// <summary>The country of a word as printed, so that "US" is one and "us" is none; null where it names none.</summary>
    public static string? CountryOfPrinted(string printed) => printed switch
    {
        "US" or "USA" => CountryOf("usa"),
        "UK" => CountryOf("u.k."),
        _ => CountryOf(printed.ToLowerInvariant()),
    };
}
