/* bytecode_machine.c: a small computer with registers, flags, memory and a program that sieves */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using uint16_t = ushort;
using uint8_t = byte;

internal static unsafe class BytecodeMachine
{
    const int NOP = 0;
    const int LDI = 1;
    const int MOV = 2;
    const int ADD = 3;
    const int SUB = 4;
    const int CMP = 5;
    const int JMP = 6;
    const int JZ = 7;
    const int JC = 8;
    const int LD = 9;
    const int ST = 10;
    const int OUT = 11;
    const int HLT = 12;
    const int INC = 13;
    const int CALL = 14;
    const int RET = 15;

    internal struct flags_type
    {
        public byte zero;
        public byte carry;
    }

    internal struct cpu
    {
        public fixed uint8_t r[4];
        public uint16_t pc;
        public uint8_t sp;
        public flags_type flags;
        public fixed uint8_t memory[256];
        public ulong cycles;
    }

    /* one byte of operation and registers, one of operand where there is one */

    static readonly uint8_t* program = StaticStorage.Create<uint8_t>([
        (uint8_t)(/* 0: sieve over memory 128.. */ LDI << 4 | 0 << 2 | 0), 2,
        (uint8_t)(/* r0 = 2 */ /* 2: next candidate */ LDI << 4 | 3 << 2 | 0), 32, (uint8_t)(CMP << 4 | 0 << 2 | 3), (uint8_t)(JZ << 4 | 0 << 2 | 0), 36,
        (uint8_t)(LDI << 4 | 1 << 2 | 0), 128, (uint8_t)(ADD << 4 | 1 << 2 | 0), (uint8_t)(LD << 4 | 2 << 2 | 1), (uint8_t)(LDI << 4 | 3 << 2 | 0), 0, (uint8_t)(CMP << 4 | 2 << 2 | 3), (uint8_t)(JZ << 4 | 0 << 2 | 0), 19,
        (uint8_t)(/* 16: */ INC << 4 | 0 << 2 | 0), (uint8_t)(JMP << 4 | 0 << 2 | 0), 2,
        (uint8_t)(/* 19: prime */ OUT << 4 | 0 << 2 | 0), (uint8_t)(LDI << 4 | 2 << 2 | 0), 1,
        (uint8_t)(/* 22: strike out */ ADD << 4 | 1 << 2 | 0), (uint8_t)(LDI << 4 | 3 << 2 | 0), 160, (uint8_t)(CMP << 4 | 1 << 2 | 3), (uint8_t)(JC << 4 | 0 << 2 | 0), 32,
        (uint8_t)(INC << 4 | 0 << 2 | 0), (uint8_t)(JMP << 4 | 0 << 2 | 0), 2, (uint8_t)(NOP << 4 | 0 << 2 | 0),
        (uint8_t)(/* 32: */ CALL << 4 | 0 << 2 | 0), 40, (uint8_t)(JMP << 4 | 0 << 2 | 0), 22,
        (uint8_t)(/* 36: */ HLT << 4 | 0 << 2 | 0), (uint8_t)(NOP << 4 | 0 << 2 | 0), (uint8_t)(NOP << 4 | 0 << 2 | 0), (uint8_t)(NOP << 4 | 0 << 2 | 0),
        (uint8_t)(/* 40: store */ ST << 4 | 2 << 2 | 1), (uint8_t)(RET << 4 | 0 << 2 | 0)]);

    static int run(cpu* c)
    {
        for (;;)
        {
            uint8_t op = c->memory[c->pc++];
            uint8_t* a = &c->r[op >> 2 & 3];
            uint8_t b = c->r[op & 3];
            uint16_t wide;

            c->cycles++;
            switch (op >> 4)
            {
                case NOP:
                    break;
                case LDI:
                    *a = c->memory[c->pc++];
                    break;
                case MOV:
                    *a = b;
                    break;
                case ADD:
                    wide = (ushort)(*a + b);
                    c->flags.carry = (byte)(wide >> 8);
                    *a = (byte)wide;
                    break;
                case SUB:
                    c->flags.carry = (byte)(*a < b ? 1 : 0);
                    *a -= b;
                    break;
                case CMP:
                    c->flags.zero = (byte)(*a == b ? 1 : 0);
                    c->flags.carry = (byte)(*a < b ? 1 : 0);
                    break;
                case JMP:
                    c->pc = c->memory[c->pc];
                    break;
                case JZ:
                    c->pc = (ushort)(c->flags.zero != 0 ? c->memory[c->pc] : c->pc + 1);
                    break;
                case JC:
                    c->pc = (ushort)(c->flags.carry != 0 ? c->memory[c->pc] : c->pc + 1);
                    break;
                case LD:
                    *a = c->memory[b];
                    break;
                case ST:
                    c->memory[b] = *a;
                    break;
                case OUT:
                    printf("%u "u8, *a);
                    break;
                case INC:
                    ++*a;
                    break;
                case CALL:
                    c->memory[--c->sp] = (byte)(c->pc + 1);
                    c->pc = c->memory[c->pc];
                    break;
                case RET:
                    c->pc = c->memory[c->sp++];
                    break;
                case HLT:
                    return 0;
                default:
                    return -1;
            }
            if (c->cycles > 100000)
                return -2;
        }
    }

    static int main()
    {
        cpu cpu = new cpu { sp = 0xff };
        int status;

        memcpy(cpu.memory, program, 42);
        status = run(&cpu);
        printf("\n%d %lu %u %u\n"u8, status, cpu.cycles, cpu.sp, cpu.r[0]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
