using NewsBot.Text;

namespace NewsBot.Citations.Words;

/// <summary>A run of words that means one thing.</summary>
/// <param name="Stems">The stems of its words, in order.</param>
/// <param name="Meaning">The one word that stands for it.</param>
internal sealed record Phrase(IReadOnlyList<string> Stems, string Meaning)
{
    /// <summary>The phrase of words with low lines between them: "give_up".</summary>
    public static Phrase Of(string words, string meaning) => new([.. words.Split('_').Select(word => PorterStemmer.Stem(IrregularForms.BaseOf(word)))], meaning);
}
