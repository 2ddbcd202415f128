namespace NewsBot.Citations;

/// <summary>Says how nearly two words mean the same: the one thing that the gates ask of a dictionary that lies outside them.</summary>
/// <param name="left">A word in lower case.</param>
/// <param name="right">Another.</param>
/// <returns>0 (not known to) to 1 (synonyms).</returns>
internal delegate double WordCloseness(string left, string right);
