/* errors_in_arguments - errno and optind beside the calls that set them: gcc evaluates arguments from the right */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Getopt;

internal static unsafe class ErrorsInArguments
{
    static int main()
    {
        sbyte** words = stackalloc sbyte*[] { "program"u8.ToPointer(), "-a"u8.ToPointer(), "value"u8.ToPointer(), null };
        double minus = -1;

        int optindValue = optind;
        printf("%c %d\n"u8, getopt(3, words, "a:"u8), optindValue);
        printf("%d\n"u8, optind);
        errno = 0;
        int errnoValue = errno;
        printf("%d %d\n"u8, (double.IsNaN(sqrt(minus)) ? 1 : 0) != 0, errnoValue);
        int value = (double.IsNaN(acos(minus - 1)) ? 1 : 0) != 0 ? 1 : 0;
        int errnoValue2 = errno;
        printf("%d %d %d\n"u8, Builtins.InfinitySign(log(minus + 1)), errnoValue2, value);
        printf("%d\n"u8, errno);
        printf("%g %g\n"u8, sqrt(minus + 3), pow(minus, 3));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
