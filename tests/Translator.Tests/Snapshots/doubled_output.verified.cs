/*
 * doubled_output.c - what fork() does to stdio: text that is still in a buffer
 * is there twice, exit() writes it and runs the handlers, _exit() does not;
 * descriptors share their position, streams that read have read ahead.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using size_t = ulong;

internal static unsafe class DoubledOutput
{
    static sbyte* who = "parent"u8.ToPointer();

    static void first_handler()
    {
        printf("[%s: first handler]\n"u8, who);
    }

    static void second_handler()
    {
        printf("[%s: second handler]\n"u8, who);
    }

    static void child_handler()
    {
        printf("[%s: registered in the child]\n"u8, who);
    }

    static void finish(pid_t child)
    {
        int status;

        waitpid(child, &status, 0);
        printf("child: %d\n"u8, WEXITSTATUS(status));
    }

    /* how often a text is in a file */
    static int count(sbyte* path, sbyte* text)
    {
        sbyte* content = stackalloc sbyte[512];
        size_t n;
        int found = 0;
        FILE* f = fopen(path, "r"u8);

        if (f == null)
            return -1;
        n = fread(content, 1, 512 - 1, f);
        content[n] = (sbyte)'\0';
        fclose(f);
        for (sbyte* p = content; (p = strstr(p, text)) != null; p += strlen(text))
            found++;
        return found;
    }

    static int main()
    {
        sbyte* line = stackalloc sbyte[64];
        sbyte c;
        FILE* file, numbers;
        pid_t child;
        int fd;

        atexit(&first_handler);
        atexit(&second_handler);

        /* 1: standard output is no terminal here, so this stays in the buffer */
        printf("buffered by the parent\n"u8);
        if ((child = fork()) == 0)
        {
            who = "child 1"u8.ToPointer();
            atexit(&child_handler);
            exit(1); /* writes it a second time, and runs three handlers */
        }
        finish(child);

        /* 2: _exit() forgets what is in the buffer */
        fflush(stdout);
        printf("without a doubt\n"u8);
        if ((child = fork()) == 0)
        {
            printf("never seen\n"u8);
            _exit(2);
        }
        finish(child);

        /* 3: another stream, with line buffering */
        file = fopen("log"u8, "w"u8);
        setvbuf(file, null, _IOLBF, BUFSIZ);
        fprintf(file, "whole line\npart"u8);
        fflush(stdout);
        if ((child = fork()) == 0)
        {
            fprintf(file, " of the child\n"u8);
            fflush(stdout);
            who = "child 3"u8.ToPointer();
            exit(3);
        }
        finish(child);
        fprintf(file, " of the parent\n"u8);
        fclose(file);
        int countResult = count("log"u8.ToPointer(), "part"u8.ToPointer());
        printf("whole line: %d, part: %d\n"u8, count("log"u8.ToPointer(), "whole line"u8.ToPointer()), countResult);

        /* 4: the position is one, the buffers are two */
        fd = open("log"u8, O_RDONLY);
        numbers = fopen("numbers"u8, "w+"u8);
        for (int i = 0; i < 10; i++)
            fprintf(numbers, "%d\n"u8, i);
        rewind(numbers);
        fgets(line, 64, numbers); /* reads ahead */
        fflush(stdout);
        if ((child = fork()) == 0)
        {
            read(fd, line, 5);
            fgets(line, 64, numbers);
            line[strcspn(line, "\n"u8)] = (sbyte)'\0';
            _exit(atoi(line) * 10);
        }
        finish(child);
        read(fd, &c, 1);
        printf("descriptor goes on at '%c', "u8, c);
        fgets(line, 64, numbers);
        printf("stream at %s"u8, line);
        fclose(numbers);
        close(fd);

        /* 5: a child that returns from main like its parent */
        fflush(stdout);
        if ((child = fork()) == 0)
            who = "child 5"u8.ToPointer();
        else
            finish(child);
        printf("%s returns\n"u8, who);
        return 5;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
