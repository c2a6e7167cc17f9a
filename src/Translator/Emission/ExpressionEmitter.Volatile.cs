using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// Objects that may change behind the program's back (C11 §6.7.3p7, §5.1.2.3p5). What a loop reads of them must be read each time, which .NET does for
// volatile fields and by Volatile.Read. Writes are made where they stand anyway.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitRead(BoundExpression lvalue)
    {
        CSharpExpression value = Emit(lvalue);
        if (!IsReadEachTime(lvalue))
        {
            return value;
        }

        if (CanBeReadByReference(value.Type))
        {
            return new CSharpExpression(ReadByReference(value.Syntax), value.Type);
        }

        if (!value.Type.IsPointer || !IsFixed(lvalue))
        {
            return value;
        }

        // A pointer is no type argument for C#: it is read as the integer of its size.
        ExpressionSyntax address = CastExpression(
            CSharpType.PointerTo(CSharpType.NativeInt).Syntax,
            PrefixUnaryExpression(SyntaxKind.AddressOfExpression, Parenthesize(value.Syntax, Precedence.Unary)));
        ExpressionSyntax number = ReadByReference(PrefixUnaryExpression(SyntaxKind.PointerIndirectionExpression, address));
        return new CSharpExpression(CastExpression(value.Type.Syntax, number), value.Type);
    }

    private InvocationExpressionSyntax ReadByReference(ExpressionSyntax lvalue)
    {
        _context.UseNamespace("System.Threading");
        return InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, IdentifierName("Volatile"), IdentifierName("Read")),
            ArgumentList(SingletonSeparatedList(Argument(null, Layout.Followed(SyntaxKind.RefKeyword), lvalue))));
    }

    private bool IsReadEachTime(BoundExpression lvalue)
    {
        if (!lvalue.Type.Qualifiers.HasFlag(TypeQualifiers.Volatile) || lvalue is BoundMember { Field.BitWidth: not null })
        {
            return false;
        }

        if (VariableStorage.FindRoot(lvalue) is not { } root)
        {
            return true;
        }

        // Nobody else sees a local variable without an address, or one of a thread.
        return root.Duration == StorageDuration.Static || _context.Lowered.Storage.IsAddressTaken(root)
            ? lvalue is not BoundVariable variable || !GlobalEmitter.IsVolatileField(variable.Symbol, _context)
            : false;
    }

    // Whether an lvalue is in memory that does not move, so that C# gives its address.
    private bool IsFixed(BoundExpression lvalue) => VariableStorage.FindRoot(lvalue) is not { } root
        || root.Duration == StorageDuration.Automatic
        || _context.Lowered.Storage.GetKind(root) != StorageKind.Value;

    private static bool CanBeReadByReference(CSharpType type) => type.Kind is CSharpTypeKind.Bool or CSharpTypeKind.SByte or CSharpTypeKind.Byte
        or CSharpTypeKind.Int16 or CSharpTypeKind.UInt16 or CSharpTypeKind.Int32 or CSharpTypeKind.UInt32 or CSharpTypeKind.Int64 or CSharpTypeKind.UInt64
        or CSharpTypeKind.Single or CSharpTypeKind.Double;
}
