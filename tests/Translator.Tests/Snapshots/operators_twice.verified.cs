/* Compound assignments and steps whose operand must be evaluated once, and in its own type. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class OperatorsTwice
{
    internal struct counter
    {
        public byte hits;
        public short level;
        public bool seen;
        public double rate;
    }

    static readonly counter* table = StaticStorage.Create<counter>([new counter { hits = 250, level = 7, seen = false, rate = 1.5 }, new counter { hits = 3, level = -9, seen = true, rate = 2.5 }, default, default]);
    static int calls;

    static counter* get(int index)
    {
        calls++;
        return &table[index];
    }

    static int main()
    {
        short* s = stackalloc short[] { 10, 20, 30, 40 };
        short* p = s;
        short* pValue;
        *(pValue = p++) = (short)(*pValue / 3);
        short* pValue2;
        *(pValue2 = p++) = (short)(*pValue2 >> 1);
        short* pValue3;
        *(pValue3 = p++) = (short)(*pValue3 % 7);
        *p = Truncate.ToInt16(*p + 1.5);
        printf("%d %d %d %d at %d\n"u8, s[0], s[1], s[2], s[3], (int)(p - s));

        byte* b = stackalloc byte[] { 200, 100, 7 };
        byte* c = b;
        byte* cValue;
        int i = *(cValue = c++) = (byte)(*cValue << 1);
        byte* cValue2;
        i += *(cValue2 = c++) = (byte)(*cValue2 >> 2);
        printf("%d: %d %d %d\n"u8, i, b[0], b[1], b[2]);

        get(0)->hits += 10;
        counter* getResult;
        (getResult = get(0))->level = (short)(getResult->level / 2);
        counter* getResult2;
        (getResult2 = get(1))->level = (short)(getResult2->level >> 1);
        get(1)->rate *= 3;
        counter* getResult3;
        (getResult3 = get(1))->hits = Truncate.ToByte(getResult3->hits * 2.5); /* computed as a double */
        printf("%d %d %d %.1f %d, %d calls\n"u8, table[0].hits, table[0].level, table[1].level, table[1].rate, table[1].hits, calls);

        int* numbers = stackalloc int[] { 7, 9 };
        int* q = numbers;
        *q++ /= 2;
        *q-- %= 4;
        *q = Truncate.ToInt32(*q * 1.5);
        printf("%d %d\n"u8, numbers[0], numbers[1]);

        // a pointer to an array moves by whole arrays, also when its old value is used
        int* grid = stackalloc int[] { 1, 2, 3, 4, 5, 6 };
        int* row = grid;
        printf("%d "u8, ((row += 2) - 2)[1]);
        printf("%d "u8, (row += 2)[0]);
        printf("%d "u8, ((row -= 2) + 2)[1]);
        printf("%d\n"u8, (row -= 2)[0]);

        // GNU C counts void * in bytes
        void* v = grid;
        void** vv = &v;
        sbyte* @base = (sbyte*)grid;
        *vv = (sbyte*)*vv + 1;
        *vv = (sbyte*)*vv + 1;
        *vv = (sbyte*)*vv + 2;
        printf("%d "u8, *(int*)v);
        void* old = (sbyte*)(v = (sbyte*)v + 1) - 1;
        printf("%d %d "u8, (int)((sbyte*)old - @base), (int)((sbyte*)v - @base));
        printf("%d "u8, (int)((sbyte*)(v = (sbyte*)v - 1) + 1 - @base));
        printf("%d\n"u8, (int)((sbyte*)v - @base));

        bool t = false;
        bool tValue;
        tValue = t;
        t = (t ? 1 : 0) + 1 != 0;
        printf("%d"u8, tValue);
        bool tValue2;
        tValue2 = t;
        t = (t ? 1 : 0) + 1 != 0;
        printf("%d"u8, tValue2);
        bool tValue3;
        tValue3 = t;
        t = (t ? 1 : 0) - 1 != 0;
        printf("%d"u8, tValue3);
        printf("%d"u8, t = (t ? 1 : 0) - 1 != 0);
        printf("%d"u8, t = (t ? 1 : 0) + 1 != 0);
        t = (t ? 1 : 0) + 5 != 0;
        printf("%d"u8, t);
        t = (double)(t ? 1 : 0) * 0.5 != 0.0;
        printf("%d"u8, t);
        t = (t ? 1 : 0) - 1 != 0;
        printf("%d\n"u8, t);
        counter* getResult4;
        (getResult4 = get(0))->seen = (getResult4->seen ? 1 : 0) + 1 != 0;
        counter* getResult5;
        (getResult5 = get(1))->seen = (getResult5->seen ? 1 : 0) - 1 != 0;
        counter* getResult6;
        (getResult6 = get(2))->seen = ((getResult6->seen ? 1 : 0) | 6) != 0;
        printf("%d %d %d, %d calls\n"u8, table[0].seen, table[1].seen, table[2].seen, calls);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
