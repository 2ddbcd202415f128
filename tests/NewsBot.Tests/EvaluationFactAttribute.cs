namespace NewsBot.Tests;

/// <summary>A test that needs the evaluation material (`../shared` beside the project) and is skipped, visibly, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EvaluationFactAttribute : FactAttribute
{
    public EvaluationFactAttribute()
    {
        if (Folders.Shared is null) Skip = "the evaluation material is not beside the project";
    }
}
