namespace NewsBot.Citations.Reading;

/// <summary>A printed word before phrases are brought together: hyphens part words, clitics are written out.</summary>
internal readonly record struct RawWord(int Start, int End, string Text, string Lower, char Before, int Quotation, bool Possessive);
