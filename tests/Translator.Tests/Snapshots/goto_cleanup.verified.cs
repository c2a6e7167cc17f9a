/* goto_cleanup.c: resources are released in reverse order, whatever goes wrong */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;

internal static unsafe class GotoCleanup
{
    static int steps_allowed;
    static int held;

    static int allowed(sbyte* step)
    {
        if (steps_allowed-- > 0)
        {
            printf("  %s\n"u8, step);
            held++;
            return 1;
        }
        printf("  %s fails\n"u8, step);
        return 0;
    }

    static void released(sbyte* step)
    {
        printf("  release %s\n"u8, step);
        held--;
    }

    static int work()
    {
        int result = -1;
        sbyte* buffer;
        int first, second;
        sockaddr_in self;

        if (allowed("memory"u8.ToPointer()) == 0 || (buffer = (sbyte*)malloc(512)) == null)
            goto @out;
        memset(buffer, 0, 512);

        if (allowed("first socket"u8.ToPointer()) == 0 || (first = socket(AF_INET, SOCK_STREAM, 0)) < 0)
            goto free_buffer;
        if (allowed("second socket"u8.ToPointer()) == 0 || (second = socket(AF_INET, SOCK_DGRAM, 0)) < 0)
            goto close_first;

        memset(&self, 0, (ulong)sizeof(sockaddr_in));
        self.sin_family = AF_INET;
        if (allowed("bind"u8.ToPointer()) == 0 || bind(second, (sockaddr*)&self, (uint)sizeof(sockaddr_in)) < 0)
            goto close_second;

        printf("  all done\n"u8);
        result = 0;
        released("bind"u8.ToPointer());

    close_second:
        close(second);
        released("second socket"u8.ToPointer());
    close_first:
        close(first);
        released("first socket"u8.ToPointer());
    free_buffer:
        free(buffer);
        released("memory"u8.ToPointer());
    @out:
        return result;
    }

    static int main()
    {
        int i;

        for (i = 0; i <= 4; i++)
        {
            int result;

            steps_allowed = i;
            printf("%d step%s allowed\n"u8, i, i == 1 ? ""u8 : "s"u8);
            result = work();
            printf("result %d, still held %d\n"u8, result, held);
        }
        return held;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
