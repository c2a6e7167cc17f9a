/* members_of_object.c: functions, members and tags named like what every C# type has */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using Exception = MembersOfObject.Object;

internal static unsafe class MembersOfObject
{
    internal struct struct_String
    {
        public sbyte* ToString;
        public int Length;
    }

    internal struct Object
    {
        public int Equals;
        public int GetHashCode;
        public int GetType;
        public struct_String Name;
    }

    static int Equals(Object* a, Object* b)
    {
        return a->Equals == b->Equals ? 1 : 0;
    }

    static int GetHashCode(Object* o)
    {
        return o->GetHashCode * 31 + o->GetType;
    }

    static sbyte* ToString(struct_String s)
    {
        return s.Length != 0 ? s.ToString : "(empty)"u8.ToPointer();
    }

    static int MemberwiseClone(int n)
    {
        return n;
    }
    static void Finalize()
    {
        printf("done\n"u8);
    }
    static int ReferenceEquals(void* a, void* b)
    {
        return a == b ? 1 : 0;
    }
    static int GetType(Exception e)
    {
        return e.GetType;
    }

    static int Main2(int args)
    {
        return args * 2;
    }

    static int Program = 3;
    static int System = 4;
    static int Console = 5;

    static int Math(int Int32, uint UInt64)
    {
        return Int32 + (int)UInt64;
    }

    static int main()
    {
        Object a = new Object { Equals = 1, GetHashCode = 2, GetType = 3, Name = new struct_String { ToString = "name"u8.ToPointer(), Length = 4 } }, b = new Object { Equals = 1 };
        struct_String String2 = new struct_String { ToString = "string"u8.ToPointer(), Length = 6 };
        Exception Exception = a;

        printf("%d %d\n"u8, Equals(&a, &b), ReferenceEquals(&a, &b));
        printf("%d %d\n"u8, GetHashCode(&a), GetType(Exception));
        printf("%s %s %s\n"u8, ToString(a.Name), ToString(b.Name), ToString(String2));
        printf("%d %d %d %d\n"u8, MemberwiseClone(7), Main2(21), Program + System + Console, Math(1, 2));
        Finalize();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
