using System.Collections.Frozen;

namespace NewsBot.Dates;

/// <summary>The names of months and weekdays, whole and shortened, and as pieces of a pattern: English ones, and months as other languages print them in dates.</summary>
internal static class CalendarNames
{
    /// <summary>Matches any name of a month; to be used without regard to case.</summary>
    public const string MonthPattern =
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /// <summary>Matches names of months in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian and Ukrainian, without regard to case.</summary>
    public const string OtherMonthPattern =
        "januar|jänner|februar|märz|mai|juni|juli|oktober|okt|dezember|dez|"
        + "janvier|janv|février|fevrier|févr|mars|avril|avr|juin|juillet|juil|août|aout|septembre|octobre|novembre|décembre|decembre|déc|"
        + "enero|ene|febrero|marzo|abril|abr|mayo|junio|julio|agosto|ago|septiembre|octubre|noviembre|diciembre|dic|"
        + "gennaio|gen|febbraio|aprile|maggio|mag|giugno|giu|luglio|lug|settembre|set|ottobre|ott|novembre|dicembre|"
        + "janeiro|fevereiro|fev|março|marco|maio|junho|julho|setembro|outubro|out|novembro|dezembro|"
        + "januari|februari|maart|mrt|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|"
        + "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
        + "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня";

    /// <summary>Matches any name of a weekday; to be used without regard to case.</summary>
    public const string WeekdayPattern =
        "mon(?:day)?|tues?(?:day)?|wed(?:nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // Twelve lists, January first, of the first letters of names in languages other than English; the longest that fits decides.
    private static readonly string[][] OtherMonths =
    [
        ["jän", "jan", "ene", "gen", "янв", "січ", "sty"], ["feb", "fév", "fev", "фев", "лют", "lut"], ["mär", "mar", "maa", "mrt", "маp", "мар", "бер"],
        ["apr", "avr", "abr", "апр", "кві", "kwi"], ["mai", "may", "mag", "mei", "maj", "мая", "тра"], ["juni", "juin", "junio", "junho", "giu", "июн", "чер", "cze"],
        ["juli", "juil", "julio", "julho", "lug", "lip", "июл", "лип"], ["aug", "aoû", "aou", "ago", "авг", "сер", "sie"], ["sep", "set", "сен", "вер", "wrz"],
        ["okt", "oct", "ott", "out", "окт", "жов", "paź"], ["nov", "ноя", "листопада", "listopada"], ["dez", "dec", "déc", "dic", "дек", "гру", "gru"],
    ];

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = new Dictionary<string, DayOfWeek>
    {
        ["mon"] = DayOfWeek.Monday,
        ["tue"] = DayOfWeek.Tuesday,
        ["wed"] = DayOfWeek.Wednesday,
        ["thu"] = DayOfWeek.Thursday,
        ["fri"] = DayOfWeek.Friday,
        ["sat"] = DayOfWeek.Saturday,
        ["sun"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>1 to 12 for a name that <see cref="MonthPattern"/> or <see cref="OtherMonthPattern"/> matches.</summary>
    public static int Month(string name) => Array.IndexOf(Months, Key(name)) is var english && english >= 0 ? english + 1 : OtherMonth(name.ToLowerInvariant());

    /// <summary>The weekday of a name that <see cref="WeekdayPattern"/> matches.</summary>
    public static DayOfWeek Weekday(string name) => Weekdays[Key(name)];

    private static int OtherMonth(string name) =>
        Enumerable.Range(1, 12).MaxBy(month => OtherMonths[month - 1].Where(start => name.StartsWith(start, StringComparison.Ordinal)).Select(start => start.Length).DefaultIfEmpty(0).Max());

    private static string Key(string name) => name[..3].ToLowerInvariant();
}
