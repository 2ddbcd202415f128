using System.Collections.Frozen;

namespace NewsBot.Text;

/// <summary>What belongs to a country and its people, each with the country: "Russians" and "Russian" with "Russia".</summary>
internal static class Demonyms
{
    private const string Table = """
        russia russian russians|ukraine ukrainian ukrainians|germany german germans|france french frenchman frenchmen|italy italian italians|spain spanish spaniard spaniards
        china chinese|japan japanese|india indian indians|pakistan pakistani pakistanis|iran iranian iranians|iraq iraqi iraqis|israel israeli israelis|syria syrian syrians
        turkey turkish turk turks turkiye|greece greek greeks|poland polish pole poles|hungary hungarian hungarians|czech czechs czechia|slovakia slovak slovaks
        austria austrian austrians|switzerland swiss|belgium belgian belgians|netherlands dutch|sweden swedish swede swedes|norway norwegian norwegians
        denmark danish dane danes|finland finnish finn finns|ireland irish|scotland scottish scots scot|wales welsh|england english|portugal portuguese
        belarus belarusian belarusians|estonia estonian estonians|latvia latvian latvians|lithuania lithuanian lithuanians|romania romanian romanians
        bulgaria bulgarian bulgarians|serbia serbian serb serbs|croatia croatian croats|kosovo kosovar|bosnia bosnian bosnians|albania albanian albanians
        georgia georgian georgians|armenia armenian armenians|azerbaijan azerbaijani azeri|kazakhstan kazakh|uzbekistan uzbek|turkmenistan turkmen turkmens|moldova moldovan
        afghanistan afghan afghans|egypt egyptian egyptians|libya libyan libyans|tunisia tunisian tunisians|algeria algerian|morocco moroccan moroccans|sudan sudanese
        ethiopia ethiopian|somalia somali somalis|kenya kenyan kenyans|nigeria nigerian nigerians|ghana ghanaian|uganda ugandan|tanzania tanzanian|zimbabwe zimbabwean
        mali malian|congo congolese|rwanda rwandan|saudi saudis|yemen yemeni yemenis|qatar qatari|kuwait kuwaiti|lebanon lebanese|jordan jordanian|palestine palestinian palestinians
        canada canadian canadians|mexico mexican mexicans|brazil brazilian brazilians|argentina argentine argentinian|chile chilean|colombia colombian colombians
        venezuela venezuelan venezuelans|peru peruvian|cuba cuban cubans|haiti haitian haitians|salvador salvadoran salvadorans|guatemala guatemalan|nicaragua nicaraguan
        honduras honduran|panama panamanian|ecuador ecuadorian|bolivia bolivian|australia australian australians|indonesia indonesian indonesians|malaysia malaysian
        philippines philippine filipino filipinos|thailand thai thais|vietnam vietnamese|myanmar burmese burma|cambodia cambodian|bangladesh bangladeshi|nepal nepalese nepali
        taiwan taiwanese|singapore singaporean|mongolia mongolian|europe european europeans|asia asian asians|africa african africans|kremlin kremlins
        """;

    private static readonly FrozenDictionary<string, string> s_countries = Table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(' '))
        .SelectMany(words => words.Select(word => KeyValuePair.Create(word, words[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The country of a lower-case word; null where it names none.</summary>
    public static string? CountryOf(string lower) => s_countries.GetValueOrDefault(lower);
}
