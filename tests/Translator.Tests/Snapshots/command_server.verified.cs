/*
 * command_server.c - "remote shell" of old times: each line is a command from
 * a list, run with popen(); its output and its status go back. Numbers are
 * sorted by a program that popen() opened for writing, and system() cleans up.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class CommandServer
{
    internal struct commands_type
    {
        public sbyte* name;
        public sbyte* command;
    }
    static readonly commands_type* commands = StaticStorage.Create<commands_type>([
        new commands_type { name = "hello"u8.ToPointer(), command = "echo hello, world"u8.ToPointer() },
        new commands_type { name = "count"u8.ToPointer(), command = "i=1; while [ $i -le 5 ]; do echo $i; i=$((i+1)); done"u8.ToPointer() },
        new commands_type { name = "fail"u8.ToPointer(), command = "echo about to fail; exit 42"u8.ToPointer() },
        new commands_type { name = "killed"u8.ToPointer(), command = "echo about to die; kill -9 $$"u8.ToPointer() },
        new commands_type { name = "nothing"u8.ToPointer(), command = "true"u8.ToPointer() },
        new commands_type { name = "missing"u8.ToPointer(), command = "/no/such/program 2>/dev/null"u8.ToPointer() },
        new commands_type { name = "env"u8.ToPointer(), command = "echo $SERVER_NAME"u8.ToPointer() },
        new commands_type { name = "stdin"u8.ToPointer(), command = "wc -c"u8.ToPointer() }]);

    static sbyte* find(sbyte* name)
    {
        for (size_t i = 0; i < (ulong)(8 * sizeof(commands_type)) / (ulong)sizeof(commands_type); i++)
            if (strcmp(commands[i].name, name) == 0)
                return commands[i].command;
        return null;
    }

    static void report(FILE* @out, int status)
    {
        if (status == -1)
            fprintf(@out, "-- error %s\n"u8, strerror(errno));
        else if (WIFEXITED(status) != 0)
            fprintf(@out, "-- status %d\n"u8, WEXITSTATUS(status));
        else
            fprintf(@out, "-- signal %d\n"u8, WTERMSIG(status));
    }

    static void run(FILE* @out, sbyte* command)
    {
        sbyte* line = stackalloc sbyte[256];
        FILE* p = popen(command, "r"u8);
        int lines = 0;

        if (p == null)
        {
            fprintf(@out, "-- popen: %s\n"u8, strerror(errno));
            return;
        }
        while (fgets(line, 256, p) != null)
            fprintf(@out, "%d: %s"u8, ++lines, line);
        report(@out, pclose(p));
    }

    /* what a program prints that we write to goes straight to the client */
    static void sort_numbers(FILE* @out, int client, sbyte* list)
    {
        FILE* p;
        int saved;

        fflush(@out);
        fflush(stdout);
        saved = dup(STDOUT_FILENO);
        dup2(client, STDOUT_FILENO);
        p = popen("sort -n"u8, "w"u8);
        dup2(saved, STDOUT_FILENO);
        close(saved);
        for (sbyte* word = strtok(list, " "u8); word != null; word = strtok(null, " "u8))
            fprintf(p, "%s\n"u8, word);
        report(@out, pclose(p));
    }

    /* two at once: the second one must not hold the first one's pipe open */
    static void two_pipes(FILE* @out)
    {
        FILE* a = popen("cat > first"u8, "w"u8), b = popen("cat > second"u8, "w"u8), f;
        sbyte* line = stackalloc sbyte[64];
        int first, second;

        fputs("to the first\n"u8, a);
        fputs("to the second\n"u8, b);
        first = pclose(a);
        second = pclose(b);
        fprintf(@out, "-- statuses %d %d\n"u8, first, second);
        for (int i = 0; i < 2; i++)
        {
            if ((f = fopen(i != 0 ? "second"u8 : "first"u8, "r"u8)) == null)
                continue;
            if (fgets(line, 64, f) != null)
                fprintf(@out, "%s"u8, line);
            fclose(f);
        }
        report(@out, system("rm first second"u8));
        report(@out, system("test -e first"u8));
    }

    static int main()
    {
        sockaddr_in sin = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        sbyte* line = stackalloc sbyte[256];
        FILE* @in, @out;
        int listener = socket(AF_INET, SOCK_STREAM, 0), client;

        if (listener < 0 || bind(listener, (sockaddr*)&sin, size) < 0 || listen(listener, 1) < 0)
        {
            perror("listener"u8);
            return 1;
        }
        getsockname(listener, (sockaddr*)&sin, &size);
        setenv("SERVER_NAME"u8, "command server"u8, 1);
        printf("port %d, a shell is there: %d\n"u8, ntohs(sin.sin_port), system(null) != 0);
        fflush(stdout);
        if ((client = accept(listener, null, null)) < 0)
        {
            perror("accept"u8);
            return 1;
        }
        @in = fdopen(client, "r"u8);
        @out = fdopen(dup(client), "w"u8);
        while (fgets(line, 256, @in) != null)
        {
            sbyte* command;

            line[strcspn(line, "\r\n"u8)] = (sbyte)'\0';
            if (strcmp(line, "quit"u8) == 0)
                break;
            if (strncmp(line, "sort "u8, 5) == 0)
                sort_numbers(@out, client, line + 5);
            else if (strcmp(line, "two"u8) == 0)
                two_pipes(@out);
            else if ((command = find(line)) != null)
                run(@out, command);
            else
                fprintf(@out, "-- unknown: %s\n"u8, line);
            fflush(@out);
        }
        fclose(@out);
        fclose(@in);
        close(listener);
        printf("children left: %d\n"u8, wait(null) != -1 || errno != ECHILD);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
