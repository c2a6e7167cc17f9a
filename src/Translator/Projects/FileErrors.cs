namespace CSockTranslate.Translator.Projects;

/// <summary>Says in a few words why a file can't be read or written.</summary>
public static class FileErrors
{
    /// <summary>The reason; the file's name is not in it.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        FileNotFoundException => "no such file or directory",
        DirectoryNotFoundException => "no such directory",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the name is too long",
        _ => FirstClause(exception.Message),
    };

    /// <summary>.NET's messages are the system's words followed by the file: <c>No space left on device : '/mnt/x'</c>.</summary>
    private static string FirstClause(string message)
    {
        int end = message.IndexOf(" : '", StringComparison.Ordinal);
        string words = (end < 0 ? message : message[..end]).TrimEnd('.');
        return words.Length == 0 ? "input/output error" : char.ToLowerInvariant(words[0]) + words[1..];
    }
}
