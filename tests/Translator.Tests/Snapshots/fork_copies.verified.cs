/* fork(): what the child has of its own and what it shares */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class ForkCopies
{
    static int global = 1;

    internal struct node
    {
        public int value;
        public node* next;
    }

    static void at_exit()
    {
        printf("exit handler, global %d\n"u8, global);
    }

    static int calls;

    static pid_t spawn_child()
    {
        calls++;
        fflush(stdout);
        pid_t child = fork();
        if (child == 0)
            printf("in the child after %d calls\n"u8, calls);
        return child;
    }

    static int sum(node* list)
    {
        int total = 0;
        for (; list != null; list = list->next)
            total += list->value;
        return total;
    }

    static int main()
    {
        int local = 2, status;
        sbyte* text = stackalloc sbyte[16];
        "parent"u8.CopyTo(text, 16);
        node* list = null;
        sbyte @byte;

        for (int i = 1; i <= 4; i++)
        {
            node* added = (node*)malloc((ulong)sizeof(node));
            added->value = i;
            added->next = list;
            list = added;
        }
        atexit(&at_exit);

        int file = open("shared"u8, O_RDWR | O_CREAT | O_TRUNC, 384 /* 0600 */);
        write(file, "abcdef"u8, 6);
        lseek(file, 0, SEEK_SET);

        pid_t parent = getpid();
        pid_t child = spawn_child();
        if (child == 0)
        {
            global = 10;
            local = 20;
            strcpy(text, "child"u8);
            list->value = 100;
            read(file, &@byte, 1);
            printf("child: %d %d %s %d, read %c, its parent is the parent: %d, another number: %d\n"u8, global, local, text, sum(list), @byte,
                getppid() == parent, getpid() != parent);
            close(file);
            exit(7);
        }
        printf("waited for the child: %d\n"u8, waitpid(child, &status, 0) == child);
        int WEXITSTATUSResult = WEXITSTATUS(status);
        printf("exited %d with %d\n"u8, WIFEXITED(status), WEXITSTATUSResult);
        printf("parent: %d %d %s %d\n"u8, global, local, text, sum(list));
        printf("the offset is shared: %ld\n"u8, lseek(file, 0, SEEK_CUR));
        printf("the descriptor is still open: %ld\n"u8, read(file, &@byte, 1));
        fflush(stdout);

        /* what is in a stream's buffer is there twice */
        printf("twice "u8);
        if (fork() == 0)
        {
            printf("from the child\n"u8);
            return 3;
        }
        wait(&status);
        printf("from the parent, child returned %d\n"u8, WEXITSTATUS(status));
        fflush(stdout);
        if (fork() == 0)
            _exit(4);
        wait(&status);
        printf("_exit runs no handlers: %d\n"u8, WEXITSTATUS(status));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
