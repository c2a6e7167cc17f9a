/* gai_messages - the text of every EAI_* code and of h_errno's values */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class GaiMessages
{
    static int main()
    {
        int code;

        for (code = 2; code >= -15; code--)
            printf("%d %s\n"u8, code, gai_strerror(code));
        for (code = -99; code >= -107; code--)
            printf("%d %s\n"u8, code, gai_strerror(code));
        for (code = -2; code <= 6; code++)
            printf("%d %s\n"u8, code, hstrerror(code));
        fflush(stdout);
        dup2(STDOUT_FILENO, STDERR_FILENO);
        h_errno = HOST_NOT_FOUND;
        herror("lookup"u8);
        h_errno = NO_DATA;
        herror(""u8);
        h_errno = TRY_AGAIN;
        herror(null);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
