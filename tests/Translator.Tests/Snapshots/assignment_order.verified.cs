/*
 * Assignments whose value changes where they store. C leaves open which side comes first; gcc evaluates what the value is made of, then finds the
 * target, and does the value's last operation behind that: a call, a load or one operator.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class AssignmentOrder
{
    internal struct queue
    {
        public fixed int items[8];
        public int used;
        public queue* next;
    }

    static readonly queue* first = StaticStorage.Allocate<queue>(1);
    static readonly queue* second = StaticStorage.Allocate<queue>(1);
    static queue* current = first;
    static int position;
    static readonly int* cells = StaticStorage.Allocate<int>(4);

    static int advance()
    {
        position++;
        return 10 * position;
    }

    static int change_queue()
    {
        current = second;
        return 5;
    }

    static int* moved(int* cell)
    {
        position++;
        return cell;
    }

    static void show(sbyte* what)
    {
        printf("%s: %d %d %d %d, queues %d %d\n"u8, what, cells[0], cells[1], cells[2], cells[3], first->used, second->used);
        cells[0] = cells[1] = cells[2] = cells[3] = 0;
        first->used = second->used = position = 0;
        current = first;
    }

    static int main()
    {
        cells[position] = advance(); /* a call is the last operation itself */
        show("call"u8.ToPointer());
        int advanceResult = advance();
        cells[position] = advanceResult + 1;
        show("sum"u8.ToPointer());
        int advanceResult2 = advance();
        cells[position] = -advanceResult2;
        show("negation"u8.ToPointer());
        cells[position] = (int)(long)advance(); // nothing is left of this cast
        show("cast there and back"u8.ToPointer());
        sbyte advanceResult3 = (sbyte)advance();
        cells[position] = advanceResult3;
        show("cast"u8.ToPointer());
        int value = position < 1 ? advance() : 7;
        cells[position] = value;
        show("conditional"u8.ToPointer());
        int value2 = position < 1 && advance() != 0 ? 1 : 0;
        cells[position] = value2;
        show("logical and"u8.ToPointer());
        advance();
        cells[position] = advance();
        show("comma"u8.ToPointer());
        advance();
        cells[position] = 4;
        show("statements"u8.ToPointer());

        current->used = change_queue();
        show("member"u8.ToPointer());
        int change_queueResult = change_queue();
        current->used = change_queueResult * 3;
        show("member and product"u8.ToPointer());
        first->items[0] = 9;
        int value3 = change_queue() - 5;
        current->used = first->items[value3];
        show("element"u8.ToPointer());

        int positionValue = position;
        *moved(&cells[1]) = positionValue + 20; /* the sum's operands are read first */
        show("target that calls"u8.ToPointer());
        *moved(&cells[2]) = position; // while this is read last
        show("plain value"u8.ToPointer());
        int advanceResult4 = advance();
        int value4 = cells[position + 1] = advanceResult4 + 2;
        cells[position] = value4;
        show("chain"u8.ToPointer());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
