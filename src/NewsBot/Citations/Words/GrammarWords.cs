using System.Collections.Frozen;
using NewsBot.Text;

namespace NewsBot.Citations.Words;

/// <summary>Words that carry grammar. What some of them do (negate, hedge, join, count) is the business of a gate of its own.</summary>
internal static class GrammarWords
{
    private static readonly FrozenSet<string> s_words = FrozenSet.ToFrozenSet(
        """
        a an the this that these those such
        i me my we us our ours you your yours he him his she her hers it its they them their theirs one's himself herself itself themselves myself
        ourselves yourself who whom whose which what whatever whoever where when why how there here
        be am is are was were been being do does did doing done have has had having will would shall should can could may might must ought cannot
        not no never none nor neither nobody nothing nowhere without
        and or but yet so plus as if unless whether though although while whereas because since until till once than then thus hence therefore
        of to in on at by for from with into onto over under about after before between among amongst amid during through throughout across along
        around near off out up down upon within toward towards beyond behind above below beside besides despite except inside outside per via like unlike
        against mostly mainly largely chiefly predominantly
        also too very away ago just even still already again ever only both either each every all any some many much more most few several less least other others
        another same own rather quite almost nearly about however moreover meanwhile instead further furthermore yes well
        reportedly allegedly apparently perhaps maybe possibly probably likely presumably purportedly supposedly seemingly potentially
        said say says saying according
        that's s t ll ve re d m
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // What a claim may add without saying anything new: verbs that only carry a noun ("hold talks"), and turns of phrase.
    private static readonly FrozenSet<string> s_light = FrozenSet.ToFrozenSet(
        """
        make take have give hold get put carry conduct happen occur place come go become remain
        person people thing way number amount total figure level time matter case fact part event act far
        impose use face follow include involve concern regard relate accord base offer issue deliver suffer undergo reach perform draw attract receive
        currently now recently later earlier subsequently previously additionally separately overall together
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(PorterStemmer.Stem));

    // Nouns that add next to nothing to the noun before them.
    private static readonly FrozenSet<string> s_lightHeads = FrozenSet.ToFrozenSet(
        "worker member fighter force staff crew team area site sector industry operation effort process official service person holder".Split(' ').Select(PorterStemmer.Stem));

    /// <summary>Whether a stem says next to nothing behind another noun: "rescue workers".</summary>
    public static bool IsLightHead(string stem) => s_lightHeads.Contains(stem);

    /// <summary>Whether a lower-case word carries grammar only.</summary>
    public static bool Contains(string lower) => s_words.Contains(lower);

    /// <summary>Whether a stem says next to nothing by itself.</summary>
    public static bool IsLight(string stem) => s_light.Contains(stem);
}
