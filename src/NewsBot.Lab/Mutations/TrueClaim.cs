using NewsBot.Citations;

namespace NewsBot.Lab.Mutations;

/// <summary>A claim that its evidence supports.</summary>
/// <param name="Kind">How it was made of the evidence: "as printed", "attribution moved" …</param>
/// <param name="Text">The claim.</param>
/// <param name="Evidence">One passage.</param>
/// <param name="Other">A passage of another article.</param>
internal sealed record TrueClaim(string Kind, string Text, Evidence Evidence, Evidence Other);
