/* Coroutines by switch, as protothreads make them: each goes on behind the line at which it gave way. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Protothreads
{
    internal struct pt
    {
        public int line;
    }

    internal struct producer
    {
        public pt pt;
        public int next;
        public int last;
    }

    internal struct consumer
    {
        public pt pt;
        public int sum;
    }

    static int slot;
    static int full;

    static int produce(producer* p)
    {
        switch ((&p->pt)->line)
        {
            case 0:
                goto case_0;
            case 29:
                goto case_29;
            case 33:
                goto case_33;
            default:
                goto done2;
        }
    case_0: ;
    loop:
        if (p->next > p->last)
            goto done;
        (&p->pt)->line = 29;
    case_29:
        if (!(full == 0))
            return 0;
        slot = p->next++;
        full = 1;
        printf("put %d\n"u8, slot);
        (&p->pt)->line = 33;
        return 0;
    case_33: ;
        goto loop;
    done:
    done2:
        (&p->pt)->line = 0;
        return 1;
    }

    static int consume(consumer* c)
    {
        switch ((&c->pt)->line)
        {
            case 0:
                goto case_0;
            case 42:
                goto case_42;
            default:
                goto done2;
        }
    case_0: ;
    loop:
        (&c->pt)->line = 42;
    case_42:
        if (full == 0)
            return 0;
        if (slot == 4)
            goto done;
        c->sum += slot;
        printf("got %d, sum %d\n"u8, slot, c->sum);
        full = 0;
        goto loop;
    done:
        printf("the last one is not taken\n"u8);
    done2:
        (&c->pt)->line = 0;
        return 1;
    }

    static int main()
    {
        producer producer = new producer { next = 1, last = 4 };
        consumer consumer = new consumer { sum = 100 };
        int rounds = 0, done = 0;

        while (done == 0 && rounds < 20)
        {
            rounds++;
            if (rounds % 2 == 0)
                done = consume(&consumer);
            else
                produce(&producer);
        }
        printf("%d rounds\n"u8, rounds);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
