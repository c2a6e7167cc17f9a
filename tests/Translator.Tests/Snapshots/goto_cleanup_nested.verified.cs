/* The kernel's way to release what has been acquired, from inside of loops and switches. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class GotoCleanupNested
{
    static int live;

    static sbyte* acquire(sbyte* what, int fails)
    {
        if (fails != 0)
        {
            printf("  no %s\n"u8, what);
            return null;
        }
        live++;
        return strdup(what);
    }

    static void release(sbyte* thing)
    {
        printf("  release %s\n"u8, thing);
        live--;
        free(thing);
    }

    static int run(int failure)
    {
        int status = -1;
        sbyte* config, socket = null;
        sbyte** buffers = stackalloc sbyte*[3];
        int count = 0;

        config = acquire("config"u8.ToPointer(), failure == 1 ? 1 : 0);
        if (config == null)
            goto @out;
        switch (failure)
        {
            case 2:
                status = -2;
                goto free_config;
            default:
                socket = acquire("socket"u8.ToPointer(), failure == 3 ? 1 : 0);
                if (socket == null)
                    goto free_config;
                break;
        }
        for (count = 0; count < 3; count++)
        {
            while (true)
            {
                buffers[count] = acquire("buffer"u8.ToPointer(), failure == 4 + count ? 1 : 0);
                if (buffers[count] != null)
                    break;
                goto free_buffers;
            }
        }
        status = 0;

    free_buffers:
        while (count-- > 0)
            release(buffers[count]);
        release(socket);
    free_config:
        release(config);
    @out:
        return status;
    }

    static int main()
    {
        for (int failure = 0; failure < 8; failure++)
        {
            int status = run(failure);
            printf("%d: %d, %d left\n"u8, failure, status, live);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
