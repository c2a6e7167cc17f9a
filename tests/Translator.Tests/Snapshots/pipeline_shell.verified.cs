/* A little shell: commands with arguments, joined by pipes, with < and > */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class PipelineShell
{
    const int MAX_WORDS = 32;
    const int MAX_STAGES = 8;

    internal struct stage
    {
        public fixed ulong words[32]; /* sbyte*[32] */
        public int count;
        public sbyte* input;
        public sbyte* output;
    }

    static int parse(sbyte* line, stage* stages)
    {
        int count = 1;
        sbyte** target = null;

        memset(stages, 0, MAX_STAGES * (ulong)sizeof(stage));
        for (sbyte* word = strtok(line, " \t\n"u8); word != null; word = strtok(null, " \t\n"u8))
        {
            stage* stage = &stages[count - 1];
            if (target != null)
            {
                *target = word;
                target = null;
            }
            else if (strcmp(word, "|"u8) == 0)
            {
                if (count == MAX_STAGES)
                    return -1;
                count++;
            }
            else if (strcmp(word, "<"u8) == 0)
                target = &stage->input;
            else if (strcmp(word, ">"u8) == 0)
                target = &stage->output;
            else if (stage->count < MAX_WORDS - 1)
                ((sbyte**)stage->words)[stage->count++] = word;
        }
        return count;
    }

    static void redirect(sbyte* path, int flags, int descriptor)
    {
        int file = open(path, flags, 420 /* 0644 */);
        if (file == -1)
        {
            fprintf(stderr, "%s: %s\n"u8, path, strerror(errno));
            _exit(1);
        }
        dup2(file, descriptor);
        close(file);
    }

    static int run(stage* stages, int count)
    {
        int before = -1, status = 0;
        pid_t last = 0;

        int* ends = stackalloc int[2];
        for (int i = 0; i < count; i++)
        {
            StaticStorage.Clear(ends, 8);
            ends[0] = -1;
            ends[1] = -1;
            if (i + 1 < count && pipe(ends) == -1)
                return 1;
            pid_t child = fork();
            if (child == 0)
            {
                if (before != -1)
                    dup2(before, STDIN_FILENO);
                if (ends[1] != -1)
                {
                    dup2(ends[1], STDOUT_FILENO);
                    close(ends[0]);
                }
                if (stages[i].input != null)
                    redirect(stages[i].input, O_RDONLY, STDIN_FILENO);
                if (stages[i].output != null)
                    redirect(stages[i].output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
                execvp(((sbyte**)stages[i].words)[0], (sbyte**)stages[i].words);
                fprintf(stderr, "%s: %s\n"u8, ((sbyte**)stages[i].words)[0], strerror(errno));
                _exit(errno == ENOENT ? 127 : 126);
            }
            last = child;
            if (before != -1)
                close(before);
            if (ends[1] != -1)
                close(ends[1]);
            before = ends[0];
        }
        for (int i = 0; i < count; i++)
        {
            int ended;
            if (wait(&ended) == last)
                status = WIFEXITED(ended) != 0 ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
        }
        return status;
    }

    static int main()
    {
        sbyte* line = stackalloc sbyte[256];
        stage* stages = stackalloc stage[MAX_STAGES];
        int status = 0;

        while (fgets(line, 256, stdin) != null)
        {
            int count = parse(line, stages);
            if (count < 0 || stages[0].count == 0)
                continue;
            if (strcmp(((sbyte**)stages[0].words)[0], "exit"u8) == 0)
                break;
            if (strcmp(((sbyte**)stages[0].words)[0], "cd"u8) == 0)
            {
                if (chdir(((sbyte**)stages[0].words)[1] != null ? ((sbyte**)stages[0].words)[1] : "/"u8.ToPointer()) == -1)
                    perror("cd"u8);
                continue;
            }
            fflush(stdout);
            status = run(stages, count);
            if (status != 0)
                printf("[%d]\n"u8, status);
        }
        return status;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
