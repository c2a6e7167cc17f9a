using System.Text;

namespace CSockTranslate.Cli.Input;

/// <summary>Splits a command into words as a POSIX shell does (POSIX.1-2017 XCU 2.2, Quoting), without expanding anything.</summary>
internal static class ShellWords
{
    /// <summary>The words.</summary>
    internal static IReadOnlyList<string> Split(string command)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool isWord = false;
        char quote = '\0';
        for (int i = 0; i < command.Length; i++)
        {
            char c = command[i];
            if (c == '\\' && quote != '\'' && i + 1 < command.Length)
            {
                // Between double quotes a backslash is only special before these.
                char next = command[++i];
                word.Append(quote == '"' && next is not ('"' or '\\' or '$' or '`') ? $"\\{next}" : next.ToString());
                isWord = true;
            }
            else if (quote != '\0')
            {
                word.Append(c == quote ? "" : c.ToString());
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
                isWord = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                word.Append(c);
                isWord = true;
            }
            else if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }

        if (isWord)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
