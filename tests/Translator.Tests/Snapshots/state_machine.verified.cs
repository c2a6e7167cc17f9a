/*
 * state_machine.c: the states of a TCP connection (RFC 793), driven by the events on the
 * command line
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using state = uint;

internal static unsafe class StateMachine
{
    const int CLOSED = 0;
    const int LISTEN = 1;
    const int SYN_SENT = 2;
    const int SYN_RECEIVED = 3;
    const int ESTABLISHED = 4;
    const int FIN_WAIT_1 = 5;
    const int FIN_WAIT_2 = 6;
    const int CLOSE_WAIT = 7;
    const int CLOSING = 8;
    const int LAST_ACK = 9;
    const int TIME_WAIT = 10;
    const int STATE_COUNT = 11;

    const int PASSIVE_OPEN = 0;
    const int ACTIVE_OPEN = 1;
    const int SEND = 2;
    const int CLOSE = 3;
    const int SYN = 10;
    const int SYN_ACK = 11;
    const int ACK = 12;
    const int FIN = 13;
    const int RST = 14;
    const int TIMEOUT = -1;

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo("CLOSED"u8, "LISTEN"u8, "SYN-SENT"u8, "SYN-RECEIVED"u8, "ESTABLISHED"u8, "FIN-WAIT-1"u8, "FIN-WAIT-2"u8, "CLOSE-WAIT"u8, "CLOSING"u8, "LAST-ACK"u8, "TIME-WAIT"u8);

    static sbyte* state_name(state s)
    {

        return s < STATE_COUNT ? names[s] : "?"u8.ToPointer();
    }

    internal struct words_type
    {
        public sbyte* word;
        public int e;
    }
    static readonly words_type* words = StaticStorage.Create<words_type>([
        new words_type { word = "listen"u8.ToPointer() }, new words_type { word = "connect"u8.ToPointer(), e = ACTIVE_OPEN }, new words_type { word = "send"u8.ToPointer(), e = SEND }, new words_type { word = "close"u8.ToPointer(), e = CLOSE }, new words_type { word = "syn"u8.ToPointer(), e = SYN },
        new words_type { word = "synack"u8.ToPointer(), e = SYN_ACK }, new words_type { word = "ack"u8.ToPointer(), e = ACK }, new words_type { word = "fin"u8.ToPointer(), e = FIN }, new words_type { word = "rst"u8.ToPointer(), e = RST }, new words_type { word = "timeout"u8.ToPointer(), e = TIMEOUT }]);

    static int parse(sbyte* word, int* e)
    {
        uint i;

        for (i = 0; i < (ulong)(10 * sizeof(words_type)) / (ulong)sizeof(words_type); i++)
            if (strcmp(words[i].word, word) == 0)
            {
                *e = words[i].e;
                return 1;
            }
        return 0;
    }

    static state step(state s, int e)
    {
        if (e == RST && s != LISTEN)
            return CLOSED;

        switch (s)
        {
            case CLOSED:
                switch (e)
                {
                    case PASSIVE_OPEN:
                        return LISTEN;
                    case ACTIVE_OPEN:
                        return SYN_SENT;
                    default:
                        break;
                }
                break;
            case LISTEN:
                if (e == SYN)
                    return SYN_RECEIVED;
                if (e == SEND)
                    return SYN_SENT;
                if (e == CLOSE)
                    return CLOSED;
                break;
            case SYN_SENT:
                return e == SYN_ACK ? ESTABLISHED : e == SYN ? SYN_RECEIVED : e == CLOSE ? CLOSED : s;
            case SYN_RECEIVED:
                if (e == ACK)
                    return ESTABLISHED;
                /* fall through: closing is the same in both */
                goto case ESTABLISHED;
            case ESTABLISHED:
                if (e == CLOSE)
                    return FIN_WAIT_1;
                else if (e == FIN && s == ESTABLISHED)
                    return CLOSE_WAIT;
                break;
            case FIN_WAIT_1:
                if (e == ACK)
                    s = FIN_WAIT_2;
                else if (e == FIN)
                    s = CLOSING;
                break;
            case FIN_WAIT_2:
                if (e == FIN)
                    s = TIME_WAIT;
                break;
            case CLOSE_WAIT:
                if (e == CLOSE)
                    s = LAST_ACK;
                break;
            case CLOSING:
            case LAST_ACK:
                if (e == ACK)
                    s = (uint)(s == CLOSING ? TIME_WAIT : CLOSED);
                break;
            case TIME_WAIT:
                if (e == TIMEOUT)
                    s = CLOSED;
                break;
            case STATE_COUNT:
                break;
        }
        return s;
    }

    static int main(int argc, sbyte** argv)
    {
        state s = CLOSED, next;
        int e;
        int i;
        int* visited = stackalloc int[] { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };

        for (i = 1; i < argc; i++)
        {
            if (parse(argv[i], &e) == 0)
            {
                printf("%s: no such event\n"u8, argv[i]);
                return 2;
            }
            next = step(s, e);
            if (next == s)
                printf("%-12s --%s(%d)--> ignored\n"u8, state_name(s), argv[i], e);
            else
                printf("%-12s --%s(%d)--> %s\n"u8, state_name(s), argv[i], e, state_name(next));
            s = next;
            visited[s]++;
        }
        for (i = CLOSED; i < STATE_COUNT; i++)
            if (visited[i] != 0)
                printf("%s%s %d"u8, i != 0 ? ", "u8 : ""u8, state_name((state)i), visited[i]);
        printf("\n"u8);
        return s != CLOSED ? 1 : 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
