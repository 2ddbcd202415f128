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
        set stand see start begin range
        compare measure impose use face follow include involve concern regard relate accord base offer issue deliver suffer undergo reach perform draw attract receive
        currently now recently later earlier subsequently previously additionally separately overall together
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(PorterStemmer.Stem));

    // What says no more than that something comes about or goes on.
    private static readonly FrozenSet<string> s_lightIdioms = FrozenSet.ToFrozenSet(
        """
        come_into_force take_effect go_into_effect come_into_effect get_under_way come_to_pass be_in_place put_in_place be_in_force enter_into_force
        as_of in_total in_all at_time in_question as_part_of in_effect at_present in_place on_board of_all_time
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Nouns that add next to nothing to the noun before them.
    private static readonly FrozenSet<string> s_lightHeads = FrozenSet.ToFrozenSet(
        "worker member fighter force staff crew team area site sector industry operation effort process official service person holder attack incident".Split(' ').Select(PorterStemmer.Stem));

    /// <summary>Whether a stem says next to nothing behind another noun: "rescue workers".</summary>
    public static bool IsLightHead(string stem) => s_lightHeads.Contains(stem);

    /// <summary>Whether a lower-case word is an article, a possessive, a reflexive or an adverb of degree, which may stand inside an idiom.</summary>
    public static bool MayStandInside(string lower) => lower is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "our" or "my" or "your"
        or "himself" or "herself" or "itself" or "themselves" or "ourselves" or "myself" or "far" or "well" or "back" or "quickly" or "been" or "be" or "yet" or "also" or "immediately" or "finally" or "formally" or "officially";

    /// <summary>Whether a lower-case word carries grammar only.</summary>
    public static bool Contains(string lower) => s_words.Contains(lower);

    /// <summary>The idioms that say no more than that something comes about or goes on, with low lines between their words.</summary>
    public static IEnumerable<string> LightIdioms => s_lightIdioms;

    /// <summary>Whether a stem says next to nothing by itself.</summary>
    public static bool IsLight(string stem) => s_light.Contains(stem);
}
