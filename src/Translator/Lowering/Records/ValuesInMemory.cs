using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering.Expressions;

namespace CSockTranslate.Translator.Lowering.Records;

/// <summary>
/// Keeps structures and unions that are mere values where C# wants an address: an array inside of a call's result is used in a variable (C11
/// §6.2.4p8), and a structure as a variable argument is passed by the address of a copy, or to the library, if it fits into a register, by its bytes.
/// </summary>
internal sealed class ValuesInMemory : BoundTreeRewriter
{
    private ValuesInMemory()
    {
    }

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new ValuesInMemory().RewriteBlock(body);

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression) => base.Rewrite(expression) switch
    {
        BoundConversion { Kind: ConversionKind.ArrayDecay, Operand: BoundMember { IsLvalue: false } array } decay => KeepOwner(decay, array),
        BoundCall call => KeepVariableArguments(call),
        BoundVaListOperation { Operation: VaListOperation.Argument, Type.Desugared: RecordType } operation => ReadArgument(operation),
        var rewritten => rewritten,
    };

    // f().array is ({ t = f(); t.array; }).
    private static BoundStatementExpression KeepOwner(BoundConversion decay, BoundMember array)
    {
        Stack<BoundMember> members = [];
        BoundExpression owner = array;
        while (owner is BoundMember member)
        {
            members.Push(member);
            owner = member.Receiver;
        }

        VariableSymbol variable = Temporaries.Create(owner);
        BoundExpression kept = new BoundVariable(owner.Syntax, variable);
        while (members.TryPop(out BoundMember? member))
        {
            kept = Update(member, kept);
        }

        return Keep(variable, owner, Update(decay, kept));
    }

    private static BoundCall KeepVariableArguments(BoundCall call)
    {
        int first = call.FunctionType.IsVariadic ? call.FunctionType.Parameters.Count : call.Arguments.Count;
        bool isLibrary = call.Callee is BoundFunction { Symbol: { IsFromSystemHeader: true } or { LibraryHeader: not null } };
        return call.Arguments.Skip(first).Any(argument => argument.Type.IsRecord())
            ? Update(
                call,
                call.Callee,
                [.. call.Arguments.Select((argument, index) => index >= first && argument.Type.IsRecord() ? Pass(argument, isLibrary) : argument)])
            : call;
    }

    // semctl() takes a union, and printf("%x") the address in a struct in_addr, from the register that the System V ABI passes it in (§3.2.3).
    private static BoundExpression Pass(BoundExpression value, bool isLibrary) =>
        isLibrary && RecordBytes.TryRead(value) is { } bytes ? bytes : PassCopy(value);

    // ({ t = value; &t; })
    private static BoundStatementExpression PassCopy(BoundExpression value)
    {
        VariableSymbol copy = Temporaries.Create(value);
        return Keep(copy, value, new BoundAddressOf(value.Syntax, new BoundVariable(value.Syntax, copy), new PointerType(copy.Type)));
    }

    private static BoundStatementExpression Keep(VariableSymbol variable, BoundExpression value, BoundExpression result)
    {
        BoundBlock declaration = new(value.Syntax, [Temporaries.Declare(value.Syntax, variable, value)]);
        return new BoundStatementExpression(result.Syntax, declaration, result, result.Type);
    }

    // *va_arg(list, type *)
    private static BoundConversion ReadArgument(BoundVaListOperation operation)
    {
        CType type = operation.Type.WithoutQualifiers();
        BoundVaListOperation address = new(operation.Syntax, operation.Operation, operation.List, operation.Source, new PointerType(type));
        return new BoundConversion(
            operation.Syntax, ConversionKind.LvalueConversion, new BoundDereference(operation.Syntax, address, type), type, isExplicit: false);
    }
}
