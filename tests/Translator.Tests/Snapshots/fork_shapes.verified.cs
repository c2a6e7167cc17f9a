/*
 * fork_shapes.c - the shapes in which programs call fork(): in conditions and
 * expressions, in helpers that return in both processes, in loops that children
 * fall through, in recursion, through pointers to functions.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class ForkShapes
{
    static int results; /* a pipe's end: each process leaves a byte for what it did */
    static int depth_seen;

    static void leave(sbyte mark)
    {
        if (write(results, &mark, 1) != 1)
            _exit(99);
    }

    /* waits for all children; the sum of their statuses */
    static int reap()
    {
        int status, sum = 0;

        while (wait(&status) > 0)
            sum += WIFEXITED(status) != 0 ? WEXITSTATUS(status) : 1000;
        return sum;
    }

    /* both return from here, with the child's number in the parent */
    static pid_t spawn_child(sbyte* name, sbyte* copy)
    {
        pid_t pid;

        strcpy(copy, name); /* the caller's local is in both */
        if ((pid = fork()) < 0)
        {
            perror("fork"u8);
            exit(1);
        }
        if (pid == 0)
            copy[0] = (sbyte)'*';
        return pid;
    }

    static int helper(int level)
    {
        int local = level * 10;

        if (level > 0)
        {
            int deeper = helper(level - 1);
            return deeper + local;
        }
        return fork() != 0 ? 1 : 2; /* deep down in the calls */
    }

    /* each process makes two more, down to a depth */
    static void tree(int depth)
    {
        depth_seen = depth;
        leave((sbyte)'t');
        if (depth == 0)
            return;
        for (int i = 0; i < 2; i++)
        {
            if (fork() == 0)
            {
                tree(depth - 1);
                _exit(reap() + 1);
            }
        }
    }

    static int by_pointer(delegate*<int> make)
    {
        pid_t pid = make();

        if (pid == 0)
            _exit(8);
        return reap();
    }

    static int run(delegate*<void> shape, sbyte* name)
    {
        int* ends = stackalloc int[2];
        int* counts = stackalloc int[128];
        int status;
        sbyte mark;
        pid_t pid;

        printf("%s:"u8, name);
        fflush(stdout);
        if (pipe(ends) < 0 || (pid = fork()) < 0)
            return -1;
        if (pid == 0)
        {
            close(ends[0]);
            results = ends[1];
            shape();
            _exit(reap());
        }
        close(ends[1]);
        while (read(ends[0], &mark, 1) == 1)
            counts[(int)mark]++;
        close(ends[0]);
        waitpid(pid, &status, 0);
        for (int i = 0; i < 128; i++)
            if (counts[i] != 0)
                printf(" %c%d"u8, i, counts[i]);
        printf(" status %d\n"u8, WEXITSTATUS(status));
        return status;
    }

    static void and_or()
    {
        /* the puzzle of every interview */
        _ = fork() != 0 && (fork() != 0 || fork() != 0);
        leave((sbyte)'x');
        if (reap() == 0)
            _exit(0);
    }

    static void three_in_a_row()
    {
        fork();
        fork();
        fork();
        leave((sbyte)'r');
    }

    static void loop_fallen_through()
    {
        int i, made = 0;

        for (i = 0; i < 4; i++)
        {
            pid_t pid = fork();

            if (pid > 0)
                made++;
            else
                break;
        }
        leave((sbyte)('0' + i)); /* children know their number by where the loop ended */
        _exit(made == 4 ? reap() : i);
    }

    static void switched()
    {
        int fallen = 0;

        switch (fork())
        {
            case -1:
                leave((sbyte)'e');
                break;
            case 0:
                leave((sbyte)'c');
                fallen = 1;
                /* fall through */
                goto default;
            default:
                leave((sbyte)(fallen != 0 ? 'f' : 'p'));
                break;
        }
        if (fallen != 0)
            _exit(3);
    }

    static void helpers()
    {
        sbyte* name = stackalloc sbyte[16];
        pid_t pid = spawn_child("first"u8.ToPointer(), name);

        if (pid == 0)
        {
            leave(name[0]);
            _exit(strcmp(name, "*irst"u8) == 0 ? 4 : 40);
        }
        leave(name[0]);
        if (spawn_child("second"u8.ToPointer(), name) == 0)
            _exit((int)strlen(name));
    }

    static void deep()
    {
        int sum = helper(5);

        leave((sbyte)(sum == 151 ? 'p' : sum == 152 ? 'c' : '?'));
        if (sum == 152)
            _exit(5);
    }

    static void forest()
    {
        tree(3);
    }

    static void conditional()
    {
        int who = fork() == 0 ? 'c' : 'p', i = 0;

        leave((sbyte)who);
        while (who == 'p' && i < 3 && fork() != 0)
            i++;
        leave((sbyte)('a' + i));
        if (who == 'c' || i < 3)
            _exit(1);
    }

    static void pointers()
    {
        leave((sbyte)('0' + by_pointer(&fork)));
    }

    static void arrays()
    {
        int* numbers = stackalloc int[] { 1, 2, 3, 4, 5 };
        int sum = 0;
        int* heap = (int*)malloc(5 * sizeof(int));

        memcpy(heap, numbers, 5 * sizeof(int));
        if (fork() == 0)
        {
            for (int i = 0; i < 5; i++)
            {
                heap[i] *= 10;
                numbers[i] = 0;
            }
            leave((sbyte)'c');
            _exit(heap[4]);
        }
        sum = reap();
        for (int i = 0; i < 5; i++)
            sum += heap[i] + numbers[i];
        leave((sbyte)'p');
        free(heap);
        _exit(sum);
    }

    static int main()
    {
        run(&and_or, "and, or"u8.ToPointer());
        run(&three_in_a_row, "three in a row"u8.ToPointer());
        run(&loop_fallen_through, "loop"u8.ToPointer());
        run(&switched, "switch"u8.ToPointer());
        run(&helpers, "helpers"u8.ToPointer());
        run(&deep, "deep"u8.ToPointer());
        run(&forest, "tree"u8.ToPointer());
        run(&conditional, "conditional"u8.ToPointer());
        run(&pointers, "pointer"u8.ToPointer());
        run(&arrays, "copies"u8.ToPointer());
        printf("depth seen here: %d, children left: %d\n"u8, depth_seen, wait(null) != -1 || errno != ECHILD);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
