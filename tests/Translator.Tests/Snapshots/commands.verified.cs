/* system(), popen() and posix_spawn() */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Spawn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class Commands
{
    static void show(sbyte* what, int status)
    {
        int WTERMSIGResult = WTERMSIG(status);
        int WIFSIGNALEDResult = WIFSIGNALED(status);
        int WEXITSTATUSResult = WEXITSTATUS(status);
        printf("%s: exited %d %d, signaled %d %d\n"u8, what, WIFEXITED(status), WEXITSTATUSResult, WIFSIGNALEDResult, WTERMSIGResult);
        fflush(stdout);
    }

    static int main()
    {
        sbyte* line = stackalloc sbyte[80];
        FILE* stream;
        pid_t child;
        int status, error;
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        sigset_t set;
        short flags;
        sbyte** words = stackalloc sbyte*[] { "sh"u8.ToPointer(), "-c"u8.ToPointer(), "echo spawned; echo error >&2; cat <&5"u8.ToPointer(), null };

        /* a shell has programs in the background ignore it */
        signal(SIGINT, null);
        show("exit 3"u8.ToPointer(), system("echo from system; exit 3"u8));
        show("killed"u8.ToPointer(), system("kill -KILL $$"u8));
        show("not found"u8.ToPointer(), system("no-such-command-anywhere 2>/dev/null"u8));
        printf("a shell: %d\n"u8, system(null) != 0);
        printf("SIGINT as before: %d\n"u8, signal(SIGINT, null) == null);

        stream = popen("printf 'one\\ntwo\\n'; exit 5"u8, "r"u8);
        while (fgets(line, 80, stream) != null)
            printf("read %s"u8, line);
        show("pclose"u8.ToPointer(), pclose(stream));
        fflush(stdout);
        stream = popen("tr a-z A-Z"u8, "w"u8);
        fputs("written\n"u8, stream);
        show("pclose"u8.ToPointer(), pclose(stream));
        errno = 0;
        stream = popen("true"u8, "x"u8);
        printf("type: %d %s\n"u8, stream == null, strerror(errno));

        FILE* input = fopen("input"u8, "w"u8);
        fputs("input of the child\n"u8, input);
        fclose(input);
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 1, "output"u8, O_WRONLY | O_CREAT | O_TRUNC, 384 /* 0600 */);
        posix_spawn_file_actions_adddup2(&actions, 1, 2);
        posix_spawn_file_actions_addopen(&actions, 5, "input"u8, O_RDONLY, 0);
        printf("bad descriptor: %s\n"u8, strerror(posix_spawn_file_actions_addclose(&actions, -1)));
        posix_spawnattr_init(&attributes);
        printf("bad flags: %s\n"u8, strerror(posix_spawnattr_setflags(&attributes, 0x4000)));
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
        sigemptyset(&set);
        posix_spawnattr_setsigmask(&attributes, &set);
        posix_spawnattr_getflags(&attributes, &flags);
        printf("flags %d\n"u8, flags);
        fflush(stdout);
        error = posix_spawnp(&child, "sh"u8, &actions, &attributes, words, environ);
        printf("posix_spawnp: %d\n"u8, error);
        waitpid(child, &status, 0);
        show("child"u8.ToPointer(), status);
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        stream = fopen("output"u8, "r"u8);
        while (fgets(line, 80, stream) != null)
            printf("output: %s"u8, line);
        fclose(stream);
        printf("missing: %s\n"u8, strerror(posix_spawn(&child, "/no/such/program"u8, null, null, words, environ)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
