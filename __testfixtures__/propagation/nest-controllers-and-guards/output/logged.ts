/** Uses what the method gives at once. */
export function Logged(_target: object, _name: string, descriptor: PropertyDescriptor): void {
  const method: (...args: unknown[]) => unknown = descriptor.value;
  descriptor.value = function (...args: unknown[]): unknown {
    const given = method.apply(this, args);
    console.log(String(given));
    return given;
  };
}
