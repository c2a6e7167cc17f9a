using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary>Who uses the terminal (SVID cuserid), numbers on streams (SVID getw, putw).</summary>
public static unsafe partial class Stdio
{
    /// <summary>Bytes that hold what <see cref="Unistd.ctermid"/> gives.</summary>
    public const int L_ctermid = 9;

    /// <summary>Bytes that hold what <see cref="cuserid"/> gives.</summary>
    public const int L_cuserid = 9;

    /// <summary>The name of the effective user, in <paramref name="s"/> or for null in static memory; null, or an empty text there, if it has none (SVID <c>cuserid</c>).</summary>
    public static sbyte* cuserid(sbyte* s)
    {
        passwd* user = Pwd.getpwuid(Unistd.geteuid());
        if (user == null)
        {
            if (s != null)
            {
                *s = 0;
            }

            return s;
        }

        sbyte* target = s == null ? CProcess.Current.Library.LoginName : s;
        String.strncpy(target, user->pw_name, L_cuserid);
        target[L_cuserid - 1] = 0;
        return target;
    }

    /// <summary>Writes a number as its four bytes: 0, or EOF (SVID <c>putw</c>).</summary>
    public static int putw(int w, FILE* stream) =>
        fwrite(&w, sizeof(int), 1, stream) == 1 ? 0 : EOF;

    /// <summary>Reads a number of four bytes, or EOF, which is a number too (SVID <c>getw</c>).</summary>
    public static int getw(FILE* stream)
    {
        int number;
        return fread(&number, sizeof(int), 1, stream) == 1 ? number : EOF;
    }

    /// <summary>Passes on all output and leaves the streams open without buffers; 0 (GNU <c>fcloseall</c>).</summary>
    public static int fcloseall()
    {
        StandardIo.StdioStreams.Current.GiveUpBuffers();
        return 0;
    }
}
