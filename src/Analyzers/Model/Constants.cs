using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Model;

/// <summary>Integer constants as C has them: a null pointer is 0, INVALID_SOCKET is -1 whatever its type.</summary>
internal static class Constants
{
    /// <summary>The constant that an operation is by itself, or null.</summary>
    public static long? Of(IOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return operation.ConstantValue.Value switch
            {
                null => operation.Type is null or { TypeKind: TypeKind.Pointer } ? 0 : null,
                bool value => value ? 1 : 0,
                sbyte value => value,
                byte value => value,
                short value => value,
                ushort value => value,
                char value => value,
                int value => value,
                uint value => value == uint.MaxValue ? -1 : value,
                long value => value,
                ulong value => unchecked((long)value),
                _ => null,
            };
        }

        return operation switch
        {
            IDefaultValueOperation { Type: { } type } when type.TypeKind == TypeKind.Pointer || IsHandle(type) => 0,
            IObjectCreationOperation { Arguments.Length: 1, Type: { } type } creation when IsHandle(type) => Of(creation.Arguments[0].Value),
            IObjectCreationOperation { Arguments.IsEmpty: true, Type: { } type } when IsHandle(type) => 0,
            IConversionOperation { Type: { } type } conversion when IsHandle(type) && conversion.Operand.ConstantValue.HasValue => Of(conversion.Operand),
            IFieldReferenceOperation { Field: { IsStatic: true, Name: "Zero", ContainingType: { } type } } when IsHandle(type) => 0,
            IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: { } type } property } when IsHandle(type) =>
                property.Name == "MaxValue" && type.SpecialType is SpecialType.System_UIntPtr ? -1 : null,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true, DeclaringSyntaxReferences.Length: 1 } field } when IsNumber(field.Type) =>
                field.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } ? Of(value) : null,
            IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null, DeclaringSyntaxReferences.Length: 1 } property } when IsNumber(property.Type) =>
                property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } ? Of(value) : null,
            _ => null,
        };
    }

    private static bool IsHandle(ITypeSymbol type) => type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    private static bool IsNumber(ITypeSymbol type) => IsHandle(type)
        || type.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64;

    /// <summary>The constant that the value of a declaration is; declarations of other files aren't bound for it.</summary>
    private static long? Of(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
        CheckedExpressionSyntax choice => Of(choice.Expression),
        CastExpressionSyntax cast => Of(cast.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => -Of(minus.Operand),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseNotExpression } not => ~Of(not.Operand),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal => Number(literal.Token.Value),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Of(arguments[0].Expression),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Zero" } => 0,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MaxValue" } member =>
            member.Expression.ToString() is "nuint" or "UIntPtr" or "ulong" or "uint" or "UInt32" or "UInt64" ? -1 : null,
        _ => null,
    };

    private static long? Number(object? value) => value switch
    {
        uint.MaxValue => -1,
        ulong number => unchecked((long)number),
        IConvertible number => number.ToInt64(CultureInfo.InvariantCulture),
        _ => null,
    };
}
