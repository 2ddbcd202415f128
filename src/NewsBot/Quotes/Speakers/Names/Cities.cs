using System.Collections.Frozen;

namespace NewsBot.Quotes.Speakers.Names;

/// <summary>Cities from which news is filed; written down from general knowledge.</summary>
internal static class Cities
{
    private static readonly FrozenSet<string> s_names =
        """
        abidjan|abu dhabi|abuja|accra|addis ababa|aleppo|algiers|almaty|amman|amsterdam|ankara|antananarivo|ashgabat|astana|asuncion|athens|atlanta|auckland|baghdad|baku|bamako|bangkok|barcelona|beijing
        beirut|belfast|belgrade|berlin|bern|bishkek|bogota|bogotá|boston|brasilia|brasília|bratislava|brussels|bucharest|budapest|buenos aires|cairo|calgary|canberra|cape town|caracas|cardiff|chicago
        chisinau|colombo|conakry|copenhagen|dakar|dallas|damascus|dar es salaam|davos|delhi|denver|detroit|dhaka|doha|donetsk|dubai|dublin|dushanbe|edinburgh|frankfurt|gaza|gaza city|geneva|glasgow
        guatemala city|hamburg|hanoi|harare|havana|helsinki|hong kong|honolulu|houston|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|kampala|karachi|kathmandu|kharkiv|khartoum|kherson|kiev
        kigali|kingston|kinshasa|kolkata|kuala lumpur|kuwait city|kyiv|kyoto|la paz|lagos|lahore|las vegas|leipzig|lima|lisbon|liverpool|ljubljana|london|los angeles|luanda|lusaka|luxembourg|lviv|lyon
        madrid|managua|manchester|manila|mariupol|marseille|melbourne|mexico city|miami|milan|minneapolis|minsk|mogadishu|monrovia|montevideo|montreal|moscow|mosul|mumbai|munich|nairobi|naples|new delhi
        new orleans|new york|nicosia|odesa|odessa|osaka|oslo|ottawa|ouagadougou|panama city|paris|perth|philadelphia|phnom penh|phoenix|port-au-prince|prague|pretoria|pristina|pyongyang|quito|rabat
        ramallah|reykjavik|riga|rio de janeiro|riyadh|rome|rotterdam|san francisco|san salvador|sanaa|santiago|sao paulo|são paulo|sarajevo|seattle|seoul|shanghai|singapore|skopje|sofia|st. petersburg
        stockholm|strasbourg|stuttgart|sydney|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague|tirana|tokyo|toronto|tripoli|tunis|turin|ulaanbaatar|vancouver|venice|vienna|vilnius
        warsaw|washington|wellington|yangon|yerevan|zagreb|zaporizhzhia|zurich|zürich
        """.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words, in any letter case, are the name of such a city.</summary>
    public static bool Knows(string name) => s_names.Contains(name);
}
