namespace NewsBot.Desk.Timelines;

/// <summary>How words are set in a picture.</summary>
/// <param name="Size">In pixels.</param>
/// <param name="IsBold">Semi-bold, for what is read first.</param>
/// <param name="Colour">As in CSS: "#1b2430".</param>
internal sealed record Lettering(float Size, bool IsBold, string Colour)
{
    public int LineHeight => (int)(Size * 1.36f);
}
