using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Errors;
using static Names;
using error = uint;

internal static unsafe class Program
{
    static int main()
    {
        for (int i = 0; i < error_count(); i++)
        {
            error error = (uint)error_codes()[i];

            sbyte* error_textResult = error_text(error);
            printf("%2d %-8s %s\n"u8, error, error_name(error), error_textResult);
        }
        sbyte* error_textResult2 = error_text(ERR_LIMIT);
        printf("%d %s %s\n"u8, ERR_LIMIT, error_name(ERR_LIMIT), error_textResult2);
        return ERR_TIMEOUT;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
