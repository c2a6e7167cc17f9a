/* flock: two open files of one process stop each other */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysFile;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class FlockFiles
{
    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        int a = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        int b = open("f"u8, O_RDWR);
        int c = dup(a);

        report("exclusive"u8.ToPointer(), flock(a, LOCK_EX));
        report("again"u8.ToPointer(), flock(a, LOCK_EX | LOCK_NB));
        report("duplicate"u8.ToPointer(), flock(c, LOCK_EX | LOCK_NB));
        report("other"u8.ToPointer(), flock(b, LOCK_EX | LOCK_NB));
        report("other shared"u8.ToPointer(), flock(b, LOCK_SH | LOCK_NB));
        report("to shared"u8.ToPointer(), flock(a, LOCK_SH));
        report("other shared"u8.ToPointer(), flock(b, LOCK_SH | LOCK_NB));
        report("to exclusive"u8.ToPointer(), flock(a, LOCK_EX | LOCK_NB));
        report("unlock"u8.ToPointer(), flock(b, LOCK_UN));
        report("to exclusive"u8.ToPointer(), flock(a, LOCK_EX | LOCK_NB));
        close(a);
        report("still held by the duplicate"u8.ToPointer(), flock(b, LOCK_EX | LOCK_NB));
        close(c);
        report("free"u8.ToPointer(), flock(b, LOCK_EX | LOCK_NB));
        report("bad operation"u8.ToPointer(), flock(b, 0));
        report("bad descriptor"u8.ToPointer(), flock(70, LOCK_EX));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
