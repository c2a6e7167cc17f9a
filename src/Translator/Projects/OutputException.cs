namespace CSockTranslate.Translator.Projects;

/// <summary>Output can't be made for a reason that the user can do something about; the message is one clear line.</summary>
public sealed class OutputException : Exception
{
    /// <summary>Creates it with what there is to say.</summary>
    public OutputException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it with what there is to say and the cause.</summary>
    public OutputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
