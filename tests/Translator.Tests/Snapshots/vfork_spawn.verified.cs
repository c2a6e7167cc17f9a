/*
 * vfork_spawn.c - programs started without copying the parent: vfork with exec
 * as old servers do it, and posix_spawn with file actions; what the child may
 * not do after vfork is left to exec and _exit.
 */
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
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class VforkSpawn
{
    /* reads all that comes out of a descriptor, and closes it */
    static void show(sbyte* what, int fd, pid_t pid)
    {
        sbyte* text = stackalloc sbyte[256];
        size_t used = 0;
        ssize_t n;
        int status;

        while ((n = read(fd, text + used, 256 - 1 - used)) > 0)
            used += (ulong)n;
        text[used] = (sbyte)'\0';
        close(fd);
        if (waitpid(pid, &status, 0) != pid)
            perror("waitpid"u8);
        printf("%s: status %d\n%s"u8, what, WIFEXITED(status) != 0 ? WEXITSTATUS(status) : 128 + WTERMSIG(status), text);
    }

    /* a program by vfork, its output in a pipe */
    static void by_vfork(sbyte* what, sbyte* path, sbyte** argv, sbyte** envp)
    {
        int* ends = stackalloc int[2];
        pid_t pid;

        if (pipe(ends) < 0)
        {
            perror("pipe"u8);
            return;
        }
        fflush(stdout);
        pid = vfork();
        if (pid < 0)
        {
            perror("vfork"u8);
            return;
        }
        if (pid == 0)
        {
            dup2(ends[1], STDOUT_FILENO);
            close(ends[0]);
            close(ends[1]);
            execve(path, argv, envp);
            _exit(errno == ENOENT ? 127 : 126);
        }
        close(ends[1]);
        show(what, ends[0], pid);
    }

    static void by_spawn(sbyte* what, sbyte* file, sbyte** argv, int search)
    {
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        sigset_t none, defaults;
        int* ends = stackalloc int[2];
        int error;
        pid_t pid;

        if (pipe(ends) < 0)
        {
            perror("pipe"u8);
            return;
        }
        fflush(stdout);
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "input"u8, O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addclose(&actions, ends[0]);
        posix_spawn_file_actions_addclose(&actions, ends[1]);
        posix_spawnattr_init(&attributes);
        sigemptyset(&none);
        sigemptyset(&defaults);
        sigaddset(&defaults, SIGTERM);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &defaults);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
        error = (search != 0 ? (delegate*<int*, sbyte*, posix_spawn_file_actions_t*, posix_spawnattr_t*, sbyte**, sbyte**, int>)&call_posix_spawnp : (delegate*<int*, sbyte*, posix_spawn_file_actions_t*, posix_spawnattr_t*, sbyte**, sbyte**, int>)&call_posix_spawn)(&pid, file, &actions, &attributes, argv, environ);
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        close(ends[1]);
        if (error != 0)
        {
            printf("%s: %s\n"u8, what, strerror(error));
            close(ends[0]);
            return;
        }
        show(what, ends[0], pid);
    }

    static int main()
    {
        sbyte** echo = stackalloc sbyte*[] { "echo"u8.ToPointer(), "from"u8.ToPointer(), "echo"u8.ToPointer(), null };
        sbyte** shell = stackalloc sbyte*[] { "sh"u8.ToPointer(), "-c"u8.ToPointer(), "echo $WHO; exit 5"u8.ToPointer(), null };
        sbyte** killed = stackalloc sbyte*[] { "sh"u8.ToPointer(), "-c"u8.ToPointer(), "echo before; kill -TERM $$; echo after"u8.ToPointer(), null };
        sbyte** sort = stackalloc sbyte*[] { "sort"u8.ToPointer(), null };
        sbyte** nothing = stackalloc sbyte*[] { "nothing"u8.ToPointer(), null };
        sbyte** own_environment = stackalloc sbyte*[] { "WHO=somebody"u8.ToPointer(), "PATH=/usr/bin:/bin"u8.ToPointer(), null };
        FILE* input = fopen("input"u8, "w"u8);
        sigset_t term;

        fputs("pear\napple\n"u8, input);
        fclose(input);
        fclose(fopen("data"u8, "w"u8));

        by_vfork("echo"u8.ToPointer(), "/bin/echo"u8.ToPointer(), echo, environ);
        by_vfork("shell"u8.ToPointer(), "/bin/sh"u8.ToPointer(), shell, own_environment);
        by_vfork("no such file"u8.ToPointer(), "/no/such/file"u8.ToPointer(), nothing, environ);
        by_vfork("no program"u8.ToPointer(), "./data"u8.ToPointer(), nothing, environ);

        /* blocked and ignored here, not in what is spawned */
        sigemptyset(&term);
        sigaddset(&term, SIGTERM);
        sigprocmask(SIG_BLOCK, &term, null);
        signal(SIGTERM, (__sighandler_t)1);
        setenv("WHO"u8, "our own"u8, 1);
        by_spawn("sort"u8.ToPointer(), "sort"u8.ToPointer(), sort, 1);
        by_spawn("shell"u8.ToPointer(), "/bin/sh"u8.ToPointer(), shell, 0);
        by_spawn("killed"u8.ToPointer(), "/bin/sh"u8.ToPointer(), killed, 0);
        by_spawn("no such file"u8.ToPointer(), "/no/such/file"u8.ToPointer(), nothing, 0);
        by_spawn("not in the path"u8.ToPointer(), "no-such-program-anywhere"u8.ToPointer(), nothing, 1);
        by_spawn("no program"u8.ToPointer(), "./data"u8.ToPointer(), nothing, 0);
        by_vfork("inherits"u8.ToPointer(), "/bin/sh"u8.ToPointer(), killed, environ);
        printf("children left: %d\n"u8, wait(null) != -1 || errno != ECHILD);
        return 0;
    }

    static int call_posix_spawnp(int* pid, sbyte* file, posix_spawn_file_actions_t* file_actions, posix_spawnattr_t* attrp, sbyte** argv, sbyte** envp) => posix_spawnp(pid, file, file_actions, attrp, argv, envp);

    static int call_posix_spawn(int* pid, sbyte* path, posix_spawn_file_actions_t* file_actions, posix_spawnattr_t* attrp, sbyte** argv, sbyte** envp) => posix_spawn(pid, path, file_actions, attrp, argv, envp);

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
