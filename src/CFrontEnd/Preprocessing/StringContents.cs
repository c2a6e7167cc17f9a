using System.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>What stands in a string literal, as directives and <c>_Pragma</c> need it.</summary>
internal static class StringContents
{
    /// <summary>
    /// The contents of a literal with <c>\"</c> and <c>\\</c> replaced by what they stand for (C11 §6.10.9p1) and the encoding prefix
    /// and quotes taken away.
    /// </summary>
    /// <param name="literal">The literal.</param>
    public static string Unescape(string literal)
    {
        int start = literal.IndexOf('"', StringComparison.Ordinal) + 1;
        StringBuilder contents = new(literal.Length);
        for (int i = start; i < literal.Length - 1; i++)
        {
            if (literal[i] == '\\' && literal[i + 1] is '\\' or '"')
            {
                i++;
            }

            contents.Append(literal[i]);
        }

        return contents.ToString();
    }
}
