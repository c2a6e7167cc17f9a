using System.Text;

namespace CSockTranslate.Translator.Tests.Comments;

/// <summary>
/// Adds a numbered comment to each line of a C text where C's lexical rules (C11 §5.1.1.2, §6.4.9) allow one at the end of the
/// line: not inside a comment, a string or a character constant that goes on in the next line.
/// </summary>
internal static class NumberedComments
{
    private enum State
    {
        Code,
        LineComment,
        BlockComment,
        String,
        Character,
    }

    /// <summary>Adds <c>/* #n */</c>: before a trailing backslash, and before a comment that reaches the end of the line.</summary>
    /// <param name="text">The C text; lines end in LF.</param>
    /// <param name="count">How many comments there are; the numbers begin with 1.</param>
    public static string AddBlockComments(string text, out int count) => Add(text, useLineComments: false, out count);

    /// <summary>Adds <c>// #n</c>, on lines that neither end in a backslash nor in such a comment.</summary>
    /// <inheritdoc cref="AddBlockComments"/>
    public static string AddLineComments(string text, out int count) => Add(text, useLineComments: true, out count);

    private static string Add(string text, bool useLineComments, out int count)
    {
        StringBuilder result = new();
        State state = State.Code;
        count = 0;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            bool isSpliced = line.EndsWith('\\');
            State before = state;
            int lineComment = Scan(isSpliced ? line[..^1] : line, isSpliced, ref state);
            bool isLast = i == lines.Length - 1;
            int insertAt = lineComment >= 0 ? lineComment : isSpliced ? line.Length - 1 : line.Length;
            bool isAllowed = before != State.LineComment
                && (lineComment >= 0 || state is State.Code)
                && !(isLast && line.Length == 0)
                && !(useLineComments && (isSpliced || lineComment >= 0));
            if (isAllowed)
            {
                count++;
                string comment = useLineComments ? $" // #{count}" : $" /* #{count} */ ";
                line = (line[..insertAt] + comment + line[insertAt..]).TrimEnd(' ');
            }

            result.Append(line).Append(isLast ? "" : "\n");
        }

        return result.ToString();
    }

    // Returns where a comment begins that reaches the end of the line, or -1.
    private static int Scan(string line, bool isSpliced, ref State state)
    {
        int lineComment = -1;
        for (int i = 0; i < line.Length && state != State.LineComment; i++)
        {
            char next = i + 1 < line.Length ? line[i + 1] : '\0';
            switch (state)
            {
                case State.Code when line[i] == '/' && next == '/':
                    state = State.LineComment;
                    lineComment = i;
                    break;
                case State.Code when line[i] == '/' && next == '*':
                    state = State.BlockComment;
                    i++;
                    break;
                case State.Code when line[i] == '"':
                    state = State.String;
                    break;
                case State.Code when line[i] == '\'':
                    state = State.Character;
                    break;
                case State.BlockComment when line[i] == '*' && next == '/':
                    state = State.Code;
                    i++;
                    break;
                case State.String or State.Character when line[i] == '\\':
                    i++;
                    break;
                case State.String when line[i] == '"':
                case State.Character when line[i] == '\'':
                    state = State.Code;
                    break;
            }
        }

        if (!isSpliced && state != State.BlockComment)
        {
            state = State.Code;
        }

        return lineComment;
    }
}
