/* environment_array - environ, which the program declares itself, beside getenv, setenv and putenv */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class EnvironmentArray
{
    static void show(sbyte* title)
    {
        sbyte** entry;

        printf("%s:"u8, title);
        for (entry = environ; entry != null && *entry != null; entry++)
            printf(" %s"u8, *entry);
        putchar('\n');
    }

    static readonly sbyte* shout = StaticStorage.Text("SHOUT=hey"u8, 10);

    static int main(int argc, sbyte** argv, sbyte** envp)
    {
        sbyte** own = stackalloc sbyte*[] { "A=1"u8.ToPointer(), "B=2"u8.ToPointer(), "AB=3"u8.ToPointer(), null };
        sbyte** before = environ;

        printf("%d %d\n"u8, before == envp, argc == 1 && argv[1] == null);
        environ = own;
        show("own"u8.ToPointer());
        printf("%s %s %s\n"u8, getenv("A"u8), getenv("AB"u8), getenv("C"u8) != null ? getenv("C"u8) : "(none)"u8.ToPointer());
        setenv("C"u8, "4"u8, 0);
        setenv("A"u8, "5"u8, 1);
        setenv("B"u8, "6"u8, 0);
        show("set"u8.ToPointer());
        putenv(shout);
        strcpy(shout + 6, "hi!"u8);
        show("put"u8.ToPointer());
        unsetenv("A"u8);
        show("unset"u8.ToPointer());
        printf("%d\n"u8, environ == own);
        environ = null;
        show("none"u8.ToPointer());
        printf("%d\n"u8, getenv("B"u8) == null);
        environ = before;
        printf("%d\n"u8, getenv("C"u8) == null);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
