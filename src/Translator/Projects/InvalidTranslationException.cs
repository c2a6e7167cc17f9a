namespace CSockTranslate.Translator.Projects;

/// <summary>The translator wrote C# that doesn't compile: a mistake of the translator's, not of the C program's.</summary>
/// <param name="errors">What the C# compiler says, each with the place in C.</param>
public sealed class InvalidTranslationException(IReadOnlyList<string> errors)
    : Exception("The translation is not valid C#:" + Environment.NewLine + string.Join(Environment.NewLine, errors))
{
    /// <summary>What the C# compiler says, each as <c>file:line:col: …</c> with the place in C.</summary>
    public IReadOnlyList<string> Errors => errors;
}
