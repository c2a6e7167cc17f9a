/* Computed gotos to labels inside of a loop and of blocks, beside a switch. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class DispatchInLoop
{
    static void trace(sbyte* what, int depth)
    {
        printf("%*s%s\n"u8, depth * 2, ""u8, what);
    }

    static readonly void** moves = (void**)StaticStorage.PointersTo((void*)1, (void*)2, (void*)3);

    static int walk(sbyte* path)
    {
        int depth = 0, steps = 0;

        while (*path != 0)
        {
            int move;

            switch ((int)*path++)
            {
                case 'l':
                    move = 0;
                    break;
                case 'r':
                    move = 1;
                    break;
                case '.':
                    move = 2;
                    break;
                default:
                    continue;
            }
            steps++;
            switch ((long)moves[move])
            {
                case 1:
                    goto left;
                case 2:
                    goto right;
                default:
                    goto stay;
            }
        left:
            trace("left"u8.ToPointer(), depth++);
            continue;
        right:
            if (depth != 0)
                goto otherwise;
        stay:
            trace("stay"u8.ToPointer(), depth);
            if (steps > 8)
                break;
            goto end;
        otherwise:
            trace("right"u8.ToPointer(), --depth);
        end: ;
        }
        return steps * 10 + depth;
    }

    static int main()
    {
        printf("%d\n"u8, walk("ll-rr.r"u8.ToPointer()));
        printf("%d\n"u8, walk("lrlrlrlr..lll"u8.ToPointer()));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
