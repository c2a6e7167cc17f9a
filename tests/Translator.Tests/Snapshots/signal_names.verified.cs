using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class SignalNames
{
    /* the names and texts of signals and errors */

    static sbyte* or_null(sbyte* text)
    {
        return text != null ? text : "null"u8.ToPointer();
    }

    static int main()
    {
        for (int i = -1; i < 36; i++)
        {
            sbyte* or_nullResult = or_null(sigdescr_np(i));
            printf("%d: %s, %s\n"u8, i, or_null(sigabbrev_np(i)), or_nullResult);
        }
        for (int i = -1; i < 140; i++)
        {
            sbyte* or_nullResult = or_null(strerrordesc_np(i));
            printf("%d: %s, %s\n"u8, i, or_null(strerrorname_np(i)), or_nullResult);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
