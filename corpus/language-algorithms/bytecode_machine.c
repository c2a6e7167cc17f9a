/* bytecode_machine.c: a small computer with registers, flags, memory and a program that sieves */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

enum { NOP, LDI, MOV, ADD, SUB, CMP, JMP, JZ, JC, LD, ST, OUT, HLT, INC, CALL, RET };

struct cpu {
    uint8_t r[4];
    uint16_t pc;
    uint8_t sp;
    struct { unsigned char zero, carry; } flags;
    uint8_t memory[256];
    unsigned long cycles;
};

/* one byte of operation and registers, one of operand where there is one */
#define OP(op, a, b) (uint8_t)((op) << 4 | (a) << 2 | (b))

static const uint8_t program[] = {
    /* 0: sieve over memory 128.. */
    OP(LDI, 0, 0), 2,               /* r0 = 2 */
    /* 2: next candidate */
    OP(LDI, 3, 0), 32, OP(CMP, 0, 3), OP(JZ, 0, 0), 36,
    OP(LDI, 1, 0), 128, OP(ADD, 1, 0), OP(LD, 2, 1), OP(LDI, 3, 0), 0, OP(CMP, 2, 3), OP(JZ, 0, 0), 19,
    /* 16: */ OP(INC, 0, 0), OP(JMP, 0, 0), 2,
    /* 19: prime */ OP(OUT, 0, 0), OP(LDI, 2, 0), 1,
    /* 22: strike out */ OP(ADD, 1, 0), OP(LDI, 3, 0), 160, OP(CMP, 1, 3), OP(JC, 0, 0), 32,
    OP(INC, 0, 0), OP(JMP, 0, 0), 2, OP(NOP, 0, 0),
    /* 32: */ OP(CALL, 0, 0), 40, OP(JMP, 0, 0), 22,
    /* 36: */ OP(HLT, 0, 0), OP(NOP, 0, 0), OP(NOP, 0, 0), OP(NOP, 0, 0),
    /* 40: store */ OP(ST, 2, 1), OP(RET, 0, 0),
};

static int run(struct cpu *c)
{
    for (;;) {
        uint8_t op = c->memory[c->pc++], *a = &c->r[op >> 2 & 3], b = c->r[op & 3];
        uint16_t wide;

        c->cycles++;
        switch (op >> 4) {
        case NOP: break;
        case LDI: *a = c->memory[c->pc++]; break;
        case MOV: *a = b; break;
        case ADD:
            wide = *a + b;
            c->flags.carry = wide >> 8;
            *a = wide;
            break;
        case SUB:
            c->flags.carry = *a < b;
            *a -= b;
            break;
        case CMP:
            c->flags.zero = *a == b;
            c->flags.carry = *a < b;
            break;
        case JMP: c->pc = c->memory[c->pc]; break;
        case JZ: c->pc = c->flags.zero ? c->memory[c->pc] : c->pc + 1; break;
        case JC: c->pc = c->flags.carry ? c->memory[c->pc] : c->pc + 1; break;
        case LD: *a = c->memory[b]; break;
        case ST: c->memory[b] = *a; break;
        case OUT: printf("%u ", *a); break;
        case INC: ++*a; break;
        case CALL:
            c->memory[--c->sp] = c->pc + 1;
            c->pc = c->memory[c->pc];
            break;
        case RET: c->pc = c->memory[c->sp++]; break;
        case HLT: return 0;
        default: return -1;
        }
        if (c->cycles > 100000)
            return -2;
    }
}

int main(void)
{
    struct cpu cpu = { .pc = 0, .sp = 0xff };
    int status;

    memcpy(cpu.memory, program, sizeof program);
    status = run(&cpu);
    printf("\n%d %lu %u %u\n", status, cpu.cycles, cpu.sp, cpu.r[0]);
    return 0;
}
