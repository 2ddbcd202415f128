namespace NewsBot.Articles.Dating;

/// <summary>How far a date can be trusted. High is right at least 97 times in 100 on the evaluation sets, or is not called high.</summary>
public enum Confidence
{
    Low,
    Medium,
    High,
}
