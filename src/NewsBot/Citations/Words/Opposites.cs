namespace NewsBot.Citations.Words;

/// <summary>Words that are used of the same things and say the reverse, so that no dictionary may take one for the other.</summary>
internal static class Opposites
{
    // The two sides of each pair.
    private const string Table = """
        rise increase grow climb gain jump surge soar up raise lift boost expand add hike/fall decrease drop decline slip sink down plunge slump reduce cut lower shrink lose
        win victory gain/lose loss defeat|buy purchase acquire/sell sale|begin start open launch/end stop finish close halt conclude|enter arrive come join/leave depart exit go quit
        approve pass adopt accept back support endorse agree welcome allow permit/reject refuse oppose veto block deny ban prohibit forbid condemn dispute
        attack invade assault/defend protect defence defense|arrest detain jail imprison/release free acquit liberate|convict guilty/acquit clear innocent
        confirm verify prove admit/deny dismiss refute disprove|praise laud hail welcome/criticise criticize condemn denounce blame|hire appoint employ elect/fire sack dismiss oust
        friend ally supporter/enemy foe rival opponent critic|more most high higher highest large big great major long strong rich fast early old hot good better best/less least low lower lowest small little minor short weak poor slow late young new cold bad worse worst
        success succeed/failure fail|import/export|lend/borrow|peace peaceful/war conflict violence violent|life live alive survive/death die dead kill|male man men boy husband father son brother king/female woman women girl wife mother daughter sister queen
        north northern/south southern|east eastern/west western|before/after|first/last|public open/private secret|legal lawful/illegal unlawful|guilty/innocent|present/absent
        deploy send advance/withdraw retreat recall|build construct/destroy demolish|create form found/abolish dissolve disband|strengthen tighten improve/weaken loosen ease worsen
        majority/minority|ask question/answer reply|teacher doctor/student pupil patient|buyer customer/seller vendor|employer/employee|parent/child|domestic/foreign international
        above over/below under|profit surplus/loss deficit|save rescue/lose abandon|lift remove/impose|optimistic hopeful/pessimistic|safe/dangerous|older oldest/recent newer younger|earlier/later|faster/slower|true/false|accept/decline|remember/forget
        """;

    private static readonly OpposedWords s_words = new(Table);

    /// <summary>Whether two stems stand on the two sides of a pair.</summary>
    public static bool Hold(string left, string right) => s_words.SidesOf(left) is { Length: > 0 } first && OpposedWords.Face(first, s_words.SidesOf(right));

    /// <summary>Whether one stem is the other with a prefix that negates: "complete" and "incomplete".</summary>
    public static bool AreNegated(string left, string right)
    {
        var (plain, other) = left.Length < right.Length ? (left, right) : (right, left);
        return plain.Length > 3 && other.EndsWith(plain, StringComparison.Ordinal) && other.AsSpan(0, other.Length - plain.Length) is "un" or "in" or "im" or "il" or "ir" or "dis" or "non" or "mis";
    }
}
