using System.Collections.Frozen;

namespace NewsBot.Citations.Words;

/// <summary>English forms that no ending gives away, each with the word that a dictionary lists.</summary>
internal static class IrregularForms
{
    // Dictionary form first, then past, participle and other forms.
    private const string Verbs = """
        arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bet|bind bound|bite bit bitten|bleed bled
        blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|cast|catch caught|choose chose chosen
        cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
        fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen
        forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung
        hear heard|hide hid hidden|hit|hold held|hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let|lie lay lain|light lit
        lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|overcome overcame|oversee oversaw overseen|overtake overtook overtaken
        overthrow overthrew overthrown|pay paid|put|quit|read|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought
        sell sold|send sent|set|shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat
        sleep slept|slide slid|slay slew slain|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split|spread|spring sprang sprung
        stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung
        take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
        undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn
        withhold withheld|withstand withstood|write wrote written|rebuild rebuilt|retake retook retaken|resell resold|rewrite rewrote rewritten
        outdo outdid outdone|upset|sue sued|die died dying dies|tie tied tying|deny denied denies|try tried tries|flee fleeing|agree agreed|free freed frees
        """;

    private const string Nouns = """
        man men|woman women|child children|person people persons|life lives|wife wives|foot feet|tooth teeth|mouse mice|crisis crises|analysis analyses
        basis bases|medium media|datum data|criterion criteria|phenomenon phenomena|policeman policemen|policewoman policewomen|gunman gunmen
        fisherman fishermen|fireman firemen|spokesman spokesmen|spokeswoman spokeswomen|congressman congressmen|lawmaker lawmakers|serviceman servicemen
        businessman businessmen|chairman chairmen|hostage hostages|half halves|knife knives|leaf leaves|thief thieves|loaf loaves|shelf shelves
        """;

    private static readonly FrozenDictionary<string, string> s_verbs = Build(Verbs);
    private static readonly FrozenDictionary<string, string> s_nouns = Build(Nouns);
    private static readonly FrozenSet<string> s_pasts = Pasts();

    private static readonly FrozenSet<string> s_unchanged = FrozenSet.ToFrozenSet(
        "bet bid broadcast burst cast cost cut forecast hit hurt let put quit read set shed shut split spread upset beat overcome run come become".Split(' '));

    /// <summary>The dictionary form of a lower-case word; the word itself where it is regular or unknown.</summary>
    public static string BaseOf(string lower) =>
        s_verbs.TryGetValue(lower, out var verb) ? verb : s_nouns.GetValueOrDefault(lower, lower);

    /// <summary>Whether a lower-case word is the past or the participle of an irregular verb and not also its plain form.</summary>
    public static bool IsPast(string lower) => s_pasts.Contains(lower);

    /// <summary>Whether a lower-case word is both the plain form and the participle of a verb ("hurt").</summary>
    public static bool IsUnchanged(string lower) => s_unchanged.Contains(lower);

    /// <summary>Whether a lower-case word is any form of an irregular verb.</summary>
    public static bool IsVerb(string lower) => s_verbs.ContainsKey(lower);

    private static FrozenDictionary<string, string> Build(string table)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = entry.Split(' ');
            foreach (var word in words) forms.TryAdd(word, words[0]);
        }

        forms["lay"] = "lay";
        forms["found"] = "find";
        forms["wound"] = "wound";
        forms["felt"] = "feel";
        forms["left"] = "leave";
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Pasts() =>
        s_verbs.Where(pair => pair.Key != pair.Value && !pair.Key.EndsWith("ing", StringComparison.Ordinal) && !pair.Key.EndsWith("ies", StringComparison.Ordinal)
                && pair.Key != "dies")
            .Select(pair => pair.Key)
            .ToFrozenSet(StringComparer.Ordinal);
}
